#include "ui/agreements/AgreementForm.h"

#include "inventory/people/Party.h"
#include "ui/kit/DayField.h"
#include "ui/kit/PathField.h"
#include "ui/kit/PickList.h"
#include "ui/kit/WordList.h"
#include "ui/shell/ProofFile.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace hallmarker::ui {

AgreementForm::AgreementForm(const AgreementContents &contents, const inventory::Agreement &before, QWidget *parent) : FormPanel(before.head.id.isEmpty() ? tr("Add agreement") : tr("Save agreement"), parent), m_before(before)
{
    ChoiceListModel::Choices kinds;
    for (qsizetype at = 0; at < inventory::agreementKindNames().size(); ++at)
        kinds.append({inventory::agreementKindNames().at(at), agreementKindWord(static_cast<inventory::AgreementKind>(at))});
    addLine(QStringLiteral("name"), tr("Name"), {{}, {}, tr("DPA 2026/03")})->setText(before.head.name);
    addChoice(QStringLiteral("kind"), tr("Kind"), kinds);
    QLineEdit *vendor = addLine(QStringLiteral("vendor"), tr("Vendor"), {tr("Somebody who is not in the inventory yet is added to it."), {}, {}});
    vendor->setCompleter(new QCompleter(contents.parties, vendor));
    vendor->setText(before.vendor.isEmpty() ? QString() : contents.nameOf(before.vendor.text()));
    addPicks(QStringLiteral("assets"), tr("About which models and datasets"), contents.assets)->setPicked(before.assets);
    addPicks(QStringLiteral("purposes"), tr("For which purposes"), contents.purposeChoices(true), {tr("What an agreement does not name it does not allow."), {}, {}})->setPicked(before.purposes);
    addLine(QStringLiteral("regions"), tr("In which regions"), {tr("Parted by commas; * allows any."), {}, QStringLiteral("EU, CH")})->setText(wordsText(before.regions));
    addLine(QStringLiteral("categories"), tr("Which categories of data"), {tr("Parted by commas; * allows any."), {}, tr("contact, financial")})->setText(wordsText(before.categories));
    addLine(QStringLiteral("subprocessors"), tr("Subprocessors"), {tr("By name; * allows any."), QStringLiteral("GDPR Art. 28(2)"), {}})->setText(wordsText(before.subprocessors));
    addDay(QStringLiteral("from"), tr("From"), {tr("Left empty: since ever."), {}, {}})->setMs(before.fromMs);
    addDay(QStringLiteral("until"), tr("Until"), {tr("Left empty: no end. Findings end with the agreement."), {}, {}})->setMs(before.untilMs);
    addPath(QStringLiteral("proof"), tr("Add an annex"), QStringLiteral("annex"), {tr("The document is stored as evidence."), {}, {}});
    addLine(QStringLiteral("note"), tr("Note"))->setText(before.note);
    setRequired({QStringLiteral("name"), QStringLiteral("vendor"), QStringLiteral("assets")});
    set(QStringLiteral("kind"), inventory::agreementKindNames().at(int(before.agreementKind)));
}

core::Result<inventory::Agreement> AgreementForm::agreement() const
{
    inventory::Agreement agreement = m_before;
    agreement.head.name = text(QStringLiteral("name"));
    agreement.agreementKind = static_cast<inventory::AgreementKind>(inventory::agreementKindNames().indexOf(choice(QStringLiteral("kind"))));
    agreement.assets = picked(QStringLiteral("assets"));
    agreement.purposes = picked(QStringLiteral("purposes"));
    agreement.regions = words(QStringLiteral("regions"));
    agreement.categories = words(QStringLiteral("categories"));
    agreement.subprocessors = words(QStringLiteral("subprocessors"));
    agreement.fromMs = day(QStringLiteral("from"));
    agreement.untilMs = day(QStringLiteral("until"));
    agreement.note = text(QStringLiteral("note"));
    HALLMARKER_TRY(inventory::Agreement::fromJson(agreement.toJson())); // as strict as a stored one
    return agreement;
}

core::Result<inventory::Agreement> storeAgreement(core::Workspace &workspace, const inventory::Agreement &agreement, const QString &vendor, const QString &annexPath)
{
    HALLMARKER_ASSIGN(const ProofFile annex, ProofFile::read(annexPath));
    HALLMARKER_ASSIGN(const QList<inventory::Party> parties, inventory::RecordRepository<inventory::Party>(workspace).list());
    const auto known = std::find_if(parties.cbegin(), parties.cend(), [&vendor](const inventory::Party &party) { return party.head.name.compare(vendor, Qt::CaseInsensitive) == 0; });
    inventory::Agreement saved;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        inventory::Agreement draft = agreement;
        if (known != parties.cend()) {
            draft.vendor = known->head.id;
        } else if (!vendor.isEmpty()) {
            inventory::Party party;
            party.head.name = vendor;
            party.partyKind = inventory::PartyKind::Organisation;
            HALLMARKER_ASSIGN(party, inventory::RecordRepository<inventory::Party>::save(transaction, party));
            draft.vendor = party.head.id;
        }
        if (!annex.content.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Digest digest, transaction.putBlob(annex.content, annex.mediaType));
            draft.annexes.append({annex.name, digest, {}});
        }
        HALLMARKER_ASSIGN(saved, inventory::AgreementRepository::save(transaction, draft));
        return {};
    };
    HALLMARKER_TRY(workspace.write(QStringLiteral("agreement.save"), work));
    return saved;
}

} // namespace hallmarker::ui
