#include "ui/threats/ControlForm.h"

#include "core/drawing/SafeText.h"
#include "threats/catalogue/CatalogueWords.h"
#include "ui/kit/DayField.h"
#include "ui/kit/Status.h"

#include <QComboBox>
#include <QLineEdit>

namespace hallmarker::ui {

using namespace threats;

ControlForm::ControlForm(const Catalogue &catalogue, const CatalogueThreat &threat, const Element &element, const QList<core::JudgedFinding> &findings, QWidget *parent) : FormPanel(tr("Attach the control"), parent), m_element(element)
{
    setObjectName(QStringLiteral("threats.controlForm"));
    ChoiceListModel::Choices controls;
    for (const QString &id : threat.controls) {
        const CatalogueControl *control = catalogue.control(id);
        controls.append({id, control != nullptr ? QString(id + QStringLiteral(": ") + CatalogueWords::current().title(*control)) : id});
        ChoiceListModel::Choices offered{{QString(), tr("None yet")}};
        QStringList wanted;
        for (const ControlProof &proof : control != nullptr ? control->proofs : QList<ControlProof>()) {
            const EvidenceKind kind = catalogue.evidence.value(proof.evidence, EvidenceKind{.id = proof.evidence});
            const QStringList checks = QStringList{proof.evidence} + kind.checks;
            wanted += tr("%1 (%2), at most %n day(s) old", "title of a kind of evidence, ids of checks", proof.maxAgeDays).arg(CatalogueWords::current().title(kind), kind.checks.isEmpty() ? proof.evidence : kind.checks.join(QStringLiteral(", ")));
            for (const core::JudgedFinding &judged : findings) {
                if (!checks.contains(judged.finding.checkId))
                    continue;
                QStringList subjects;
                for (const core::FindingInput &input : judged.finding.inputs)
                    subjects += core::safeText(input.recordName);
                offered.append({judged.finding.id, tr("%1: %2, %3 (%4)", "check, verdict, what was measured, day").arg(judged.finding.checkId, statusWord(statusFromName(core::verdictName(judged.finding.verdict))), subjects.join(QStringLiteral(", ")), localDay(judged.finding.startedMs))});
            }
        }
        m_evidence.insert(id, offered);
        m_wanted.insert(id, wanted.join(QStringLiteral("; ")));
    }
    QComboBox *box = addChoice(QStringLiteral("control"), tr("Control"), controls);
    addChoice(QStringLiteral("state"), tr("State"), {{QStringLiteral("implemented"), tr("In place")}, {QStringLiteral("planned"), tr("Planned")}, {QStringLiteral("assumed"), tr("Assumed")}, {QStringLiteral("rejected"), tr("Rejected")}, {QStringLiteral("gone"), tr("Take it away again")}},
              {tr("What is said here clears no threat: that needs evidence."), {}, {}});
    addLine(QStringLiteral("statement"), tr("How it is done"));
    addChoice(QStringLiteral("finding"), tr("Evidence"), m_evidence.value(threat.controls.value(0)));
    setRequired({QStringLiteral("control")});
    connect(box, &QComboBox::currentIndexChanged, this, &ControlForm::adapt);
    adapt();
}

void ControlForm::adapt()
{
    const QString id = control();
    auto *finding = qobject_cast<QComboBox *>(field(QStringLiteral("finding"))->field());
    finding->setModel(new ChoiceListModel(m_evidence.value(id), finding)); // takes the model before with it
    field(QStringLiteral("finding"))->setGuidance({m_wanted.value(id).isEmpty() ? tr("No check of this program proves it; what is stated is all there is.") : tr("Needs: %1. A newer finding about the element counts by itself.").arg(m_wanted.value(id)), {}, {}});
    for (const ControlClaim &claim : m_element.controls) {
        if (claim.control != id)
            continue;
        set(QStringLiteral("state"), claim.state);
        set(QStringLiteral("statement"), claim.statement);
        for (const EvidenceLink &link : claim.evidence)
            set(QStringLiteral("finding"), link.finding);
    }
}

ControlClaim ControlForm::claim(const QString &by, const QString &at) const
{
    ControlClaim claim;
    for (const ControlClaim &present : m_element.controls) // what a file said beyond this form stays
        if (present.control == control())
            claim = present;
    claim.control = control();
    claim.state = choice(QStringLiteral("state"));
    claim.statement = text(QStringLiteral("statement"));
    claim.by = by;
    claim.at = at;
    const QString finding = choice(QStringLiteral("finding"));
    claim.evidence.removeIf([](const EvidenceLink &link) { return !link.finding.isEmpty(); });
    if (!finding.isEmpty())
        claim.evidence.append({.finding = finding});
    return claim;
}

} // namespace hallmarker::ui
