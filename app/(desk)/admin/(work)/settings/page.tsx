import type { Metadata } from 'next'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { AddressSetting } from '#components/desk/settings/address-setting.client.tsx'
import { EditionSettings } from '#components/desk/settings/edition-settings.client.tsx'
import { HubSetting } from '#components/desk/settings/hub-setting.client.tsx'
import { IdentitySettings } from '#components/desk/settings/identity-settings.client.tsx'
import { SupportSetting } from '#components/desk/settings/support-setting.client.tsx'
import { YardstickSetting } from '#components/desk/settings/yardstick-setting.client.tsx'
import { getSite } from '#server/site/get-site.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const { db } = await requireVisit('saveSettings')
  const settings = await getSite(db)
  return (
    <div className="many">
      <DeskHeading
        title="Settings"
        note="Each part is saved separately. The audit log shows who changed what."
      />
      <DeskSection id="identity" title="The publication">
        <IdentitySettings settings={settings} />
      </DeskSection>
      <DeskSection id="address" title="Address">
        <AddressSetting baseUrl={settings.baseUrl} />
      </DeskSection>
      <DeskSection id="judgments" title="Judgments">
        <YardstickSetting yardstick={settings.yardstick} />
      </DeskSection>
      <DeskSection id="editions" title="Editions">
        <EditionSettings hours={settings.editionHours} />
      </DeskSection>
      <DeskSection id="feeds" title="Feeds">
        <HubSetting hub={settings.hub} />
      </DeskSection>
      <DeskSection id="support" title="Support">
        <SupportSetting links={settings.supportLinks} />
      </DeskSection>
    </div>
  )
}
