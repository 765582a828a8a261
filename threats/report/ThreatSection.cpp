#include "threats/report/ThreatSection.h"

#include "threats/report/ThreatCells.h"
#include "threats/report/ThreatReportTexts.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

namespace {

using core::plainText;
using core::ReportSpan;

core::ReportText codeText(const QString &text) { return {ReportSpan{text, ReportSpan::Style::Code, {}}}; }

/// What became of the evidence for the controls of a threat: too old, made for something that has changed, or none.
core::ReportText evidenceCell(const JudgedThreat &threat)
{
    QStringList tooOld;
    QStringList stale;
    bool hasAny = false;
    for (const ControlStanding &control : threat.controls) {
        for (const ProofStanding &proof : control.proofs) {
            hasAny = hasAny || proof.state != ProofState::Missing;
            if (proof.state == ProofState::Expired && !tooOld.contains(proof.proof.evidence))
                tooOld += proof.proof.evidence;
            if (proof.state == ProofState::Stale && !stale.contains(proof.proof.evidence))
                stale += proof.proof.evidence;
        }
    }
    QStringList parts;
    if (!tooOld.isEmpty())
        parts += ThreatReportTexts::tr("too old: %1").arg(tooOld.join(QStringLiteral(", ")));
    if (!stale.isEmpty())
        parts += ThreatReportTexts::tr("stale: %1").arg(stale.join(QStringLiteral(", ")));
    if (!parts.isEmpty())
        return {ReportSpan{parts.join(QStringLiteral("; ")), ReportSpan::Style::Status, QStringLiteral("stale")}};
    return plainText(hasAny ? ThreatReportTexts::tr("current") : ThreatReportTexts::tr("none"));
}

QList<const JudgedThreat *> concerned(const ThreatModel &model, const ThreatRegister &threats, const QStringList &records)
{
    const bool isWhole = !model.system.isEmpty() && records.contains(model.system);
    QSet<QString> elements;
    for (const Element &element : model.elements) {
        if (isWhole || std::any_of(element.records.begin(), element.records.end(), [&records](const QString &id) { return records.contains(id); }))
            elements.insert(element.key);
    }
    QList<const JudgedThreat *> found;
    for (const JudgedThreat &threat : threats.threats()) {
        if (isWhole || elements.contains(threat.element))
            found.append(&threat);
    }
    // The gravest first; of those the ones that are known to apply.
    std::stable_sort(found.begin(), found.end(), [](const JudgedThreat *a, const JudgedThreat *b) { return a->severity != b->severity ? a->severity > b->severity : a->status < b->status; });
    return found;
}

} // namespace

std::vector<core::ReportBlock> threatSection(const LoadedThreatModel &loaded, const ThreatRegister &threats, const QStringList &records)
{
    const QList<const JudgedThreat *> all = concerned(loaded.model, threats, records);
    if (all.isEmpty())
        return {};
    std::vector<core::ReportBlock> blocks;
    blocks.push_back(core::ReportHeading{2, loaded.model.title.isEmpty() ? ThreatReportTexts::tr("Threat model") : loaded.model.title, loaded.model.id});
    core::ReportFields kept;
    kept.fields.append({ThreatReportTexts::tr("Kept in"), codeText(loaded.model.id)});
    kept.fields.append({ThreatReportTexts::tr("Revision"), plainText(QString::number(loaded.model.revision))});
    if (!loaded.model.digest.isEmpty())
        kept.fields.append({ThreatReportTexts::tr("Digest"), codeText(loaded.model.digest.toString())});
    blocks.push_back(kept);
    if (!loaded.staleBecause.isEmpty()) {
        QStringList changed;
        for (const core::StaleCause &cause : loaded.staleBecause)
            changed += cause.subjectId;
        blocks.push_back(core::ReportCallout{QStringLiteral("stale"), plainText(ThreatReportTexts::tr("What the threat model rests on has changed since somebody last looked at it: %1.").arg(changed.join(QStringLiteral(", "))))});
    }
    core::ReportTable table;
    table.caption = ThreatReportTexts::tr("Open threats");
    table.header = QStringList{ThreatReportTexts::tr("Key"), ThreatReportTexts::tr("Threat"), ThreatReportTexts::tr("Element"), ThreatReportTexts::tr("Severity"), ThreatReportTexts::tr("Status"), ThreatReportTexts::tr("Evidence")};
    for (const JudgedThreat *threat : all) {
        if (!threat->isUnresolved())
            continue;
        QList<core::ReportText> row{codeText(threat->key), plainText(threat->title), plainText(threat->elementName), plainText(severityWord(threat->severity)), threatStatusCell(*threat), evidenceCell(*threat)};
        table.rows.append(row);
    }
    const int answered = static_cast<int>(all.size() - table.rows.size());
    if (table.rows.isEmpty())
        blocks.push_back(core::ReportParagraph{plainText(ThreatReportTexts::tr("No threat is open."))});
    else
        blocks.push_back(table);
    if (answered > 0)
        blocks.push_back(core::ReportParagraph{plainText(ThreatReportTexts::tr("%n further threat(s) are answered: by evidence, by a decision, or as somebody says.", nullptr, answered))});
    blocks.push_back(core::ReportParagraph{plainText(ThreatReportTexts::tr("The threats are kept in the threat model, not here. Its report tells of each why it is there and what would clear it, and so does:"))});
    blocks.push_back(core::ReportCode{QStringLiteral("hallmarker-cli threat report %1 --as pdf --output threats.pdf\nhallmarker-cli threat why KEY --model %1").arg(loaded.model.id)});
    return blocks;
}

core::Result<std::vector<core::ReportBlock>> ThreatSection::about(core::Workspace &workspace, const QStringList &records) const
{
    const ThreatModelBook book(workspace);
    HALLMARKER_ASSIGN(QList<ThreatModelSummary> models, book.list());
    if (models.isEmpty())
        return std::vector<core::ReportBlock>{};
    std::shared_ptr<const RuleSet> rules = m_rules;
    if (!rules) {
        HALLMARKER_ASSIGN(rules, RuleSet::builtIn());
    }
    std::sort(models.begin(), models.end(), [](const ThreatModelSummary &a, const ThreatModelSummary &b) { return std::tie(a.title, a.id) < std::tie(b.title, b.id); });
    std::vector<core::ReportBlock> blocks;
    for (const ThreatModelSummary &summary : std::as_const(models)) {
        HALLMARKER_ASSIGN(const LoadedThreatModel loaded, book.load(summary.id));
        HALLMARKER_ASSIGN(const ThreatRegister threats, ThreatRegister::load(workspace, rules, loaded.model));
        std::vector<core::ReportBlock> part = threatSection(loaded, threats, records);
        if (part.empty())
            continue;
        if (blocks.empty())
            blocks.push_back(core::ReportHeading{1, ThreatReportTexts::tr("Threats"), QStringLiteral("threats")});
        blocks.insert(blocks.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    }
    return blocks;
}

} // namespace hallmarker::threats
