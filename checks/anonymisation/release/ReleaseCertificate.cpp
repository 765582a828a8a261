#include "checks/anonymisation/release/ReleaseCertificate.h"

#include "checks/encoding/DefinitionParts.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

namespace hallmarker::anonymisation {

namespace {

struct ReleaseCertificateTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseCertificateTexts)
};

using core::plainText;

QString shareText(double share)
{
    return checks::DefinitionParts::percent(share);
}

QString estimateText(const checks::RiskReport &report)
{
    if (report.population.isEmpty())
        return ReleaseCertificateTexts::tr("the table is the population");
    const auto &estimate = report.population.first().estimate;
    return estimate.chosen ? shareText(*estimate.chosen) : ReleaseCertificateTexts::tr("no model could be fitted");
}

void addTable(core::Report &report, const QString &caption, const QStringList &header, const QList<QStringList> &rows, const QList<QStringList> &tones = {})
{
    core::ReportTable table;
    table.caption = caption;
    table.header = header;
    for (const QStringList &row : rows) {
        QList<core::ReportText> cells;
        for (const QString &cell : row)
            cells.append(plainText(cell));
        table.rows.append(cells);
    }
    table.tones = tones;
    report.blocks.emplace_back(std::move(table));
}

void addHeading(core::Report &report, const QString &text, const QString &anchor)
{
    report.blocks.emplace_back(core::ReportHeading{1, text, anchor});
}

void addWhat(core::Report &report, const ReleaseFacts &facts)
{
    addHeading(report, ReleaseCertificateTexts::tr("What was released"), QStringLiteral("what"));
    core::ReportFields fields;
    if (!facts.plan.purpose().isEmpty())
        fields.fields.append({ReleaseCertificateTexts::tr("Purpose"), plainText(facts.plan.purpose())});
    fields.fields.append({ReleaseCertificateTexts::tr("Source"), plainText(facts.dataName)});
    fields.fields.append({ReleaseCertificateTexts::tr("Digest of the source"), plainText(facts.dataDigest.toString())});
    fields.fields.append({ReleaseCertificateTexts::tr("Digest of the release"), plainText(facts.releaseDigest.toString())});
    fields.fields.append({ReleaseCertificateTexts::tr("Records"), plainText(QString::number(facts.input.coded.rows))});
    fields.fields.append({ReleaseCertificateTexts::tr("Suppressed records"), plainText(QString::number(facts.result.release->suppressed))});
    report.blocks.emplace_back(std::move(fields));
    QList<QStringList> rows;
    for (const PlannedAttribute &attribute : facts.plan.attributes()) {
        const qsizetype i = facts.input.definition.quasiIdentifiers.indexOf(attribute.column);
        QString fate = ReleaseCertificateTexts::tr("unchanged");
        if (facts.plan.aggregatedColumns().contains(attribute.column))
            fate = ReleaseCertificateTexts::tr("micro-aggregated");
        if (attribute.role == AttributeRole::Identifying)
            fate = ReleaseCertificateTexts::tr("left out");
        else if (i >= 0)
            fate = ReleaseCertificateTexts::tr("level %1 of %2").arg((*facts.result.search.optimum)[std::size_t(i)]).arg(facts.input.coded.quasiIdentifiers[std::size_t(i)].levels() - 1);
        rows.append({attribute.column, attributeRoleName(attribute.role), fate, attribute.hierarchy ? attribute.hierarchy->method() : QString(), facts.hierarchies.value(attribute.column).shortText()});
    }
    addTable(report, ReleaseCertificateTexts::tr("Columns"), {ReleaseCertificateTexts::tr("Column"), ReleaseCertificateTexts::tr("Role"), ReleaseCertificateTexts::tr("In the release"), ReleaseCertificateTexts::tr("Hierarchy by"), ReleaseCertificateTexts::tr("Digest of the hierarchy")}, rows);
}

void addHow(core::Report &report, const ReleaseFacts &facts)
{
    addHeading(report, ReleaseCertificateTexts::tr("How"), QStringLiteral("how"));
    QList<QStringList> rows;
    QList<QStringList> tones;
    for (const AuditedModel &model : facts.after.models) {
        rows.append({model.type, model.attribute, model.asked, model.measured ? QString::number(*model.measured, 'g', 6) : ReleaseCertificateTexts::tr("not told by the table alone"),
                     !model.measured ? ReleaseCertificateTexts::tr("held in the search") : model.holds ? ReleaseCertificateTexts::tr("holds") : ReleaseCertificateTexts::tr("broken")});
        tones.append({QString(), QString(), QString(), QString(), !model.measured ? QStringLiteral("info") : model.holds ? QStringLiteral("pass") : QStringLiteral("fail")});
    }
    addTable(report, ReleaseCertificateTexts::tr("Privacy models, measured anew on the released table"), {ReleaseCertificateTexts::tr("Model"), ReleaseCertificateTexts::tr("Attribute"), ReleaseCertificateTexts::tr("Asked"), ReleaseCertificateTexts::tr("Measured"), ReleaseCertificateTexts::tr("Result")}, rows, tones);
    core::ReportFields fields;
    const SearchOutcome &search = facts.result.search;
    fields.fields.append({ReleaseCertificateTexts::tr("Metric of loss"), plainText(facts.input.definition.metric)});
    QStringList score;
    for (const double number : search.figures.score)
        score.append(QString::fromUtf8(core::CanonicalJson::number(number)));
    fields.fields.append({ReleaseCertificateTexts::tr("Loss"), plainText(score.join(QStringLiteral(", ")))});
    fields.fields.append({ReleaseCertificateTexts::tr("Optimum"), plainText(search.isChosen ? ReleaseCertificateTexts::tr("not searched for: a person chose these levels among %1 generalisations").arg(search.nodes, 0, 'f', 0) : search.isProven ? ReleaseCertificateTexts::tr("proven: none of the %1 generalisations loses less").arg(search.nodes, 0, 'f', 0) : ReleaseCertificateTexts::tr("the best that was found; not proven"))});
    if (facts.local) {
        QStringList rounds;
        for (const RecodingRound &round : facts.local->rounds)
            rounds.append(QString::number(round.records));
        fields.fields.append({ReleaseCertificateTexts::tr("Local recoding"), plainText(ReleaseCertificateTexts::tr("%1 rounds, which released %2 records; the mean loss of a cell is %3. The levels in the table of columns are those of the search over all records.").arg(facts.local->rounds.size()).arg(rounds.join(QStringLiteral(" + "))).arg(shareText(facts.local->loss)))});
    }
    if (!facts.plan.aggregatedColumns().isEmpty())
        fields.fields.append({ReleaseCertificateTexts::tr("Micro-aggregation"), plainText(ReleaseCertificateTexts::tr("%1: means of at least %2 records").arg(facts.plan.aggregatedColumns().join(QStringLiteral(", "))).arg(facts.plan.aggregatedRecords()))});
    fields.fields.append({ReleaseCertificateTexts::tr("Suppression allowed"), plainText(shareText(facts.input.definition.suppressionLimit))});
    fields.fields.append({ReleaseCertificateTexts::tr("Seed"), plainText(QString::number(facts.input.definition.seed))});
    fields.fields.append({ReleaseCertificateTexts::tr("Repeat it with"), plainText(QStringLiteral("hallmarker-cli privacy anonymize --project %1 DATA").arg(facts.project))});
    report.blocks.emplace_back(std::move(fields));
}

void addRisk(core::Report &report, const ReleaseFacts &facts)
{
    addHeading(report, ReleaseCertificateTexts::tr("Risk before and after"), QStringLiteral("risk"));
    const checks::RiskReport &before = facts.before;
    const checks::RiskReport &after = facts.after.risk;
    addTable(report, ReleaseCertificateTexts::tr("Re-identification by the quasi-identifiers"), {ReleaseCertificateTexts::tr("Figure"), ReleaseCertificateTexts::tr("Before"), ReleaseCertificateTexts::tr("After")},
             {{ReleaseCertificateTexts::tr("Smallest class"), QString::number(before.risks.smallest), QString::number(after.risks.smallest)},
              {ReleaseCertificateTexts::tr("Classes"), QString::number(before.risks.classes), QString::number(after.risks.classes)},
              {ReleaseCertificateTexts::tr("Unique records"), shareText(before.risks.uniqueShare), shareText(after.risks.uniqueShare)},
              {ReleaseCertificateTexts::tr("Highest prosecutor risk"), shareText(before.risks.highestRisk), shareText(after.risks.highestRisk)},
              {ReleaseCertificateTexts::tr("Records with a prosecutor risk above 20 %"), shareText(before.prosecutorAtRisk(0.2)), shareText(after.prosecutorAtRisk(0.2))},
              {ReleaseCertificateTexts::tr("Highest journalist risk"), shareText(before.journalistRisk()), shareText(after.journalistRisk())},
              {ReleaseCertificateTexts::tr("Marketer risk"), shareText(before.marketerRisk()), shareText(after.marketerRisk())},
              {ReleaseCertificateTexts::tr("Estimated population uniques"), estimateText(before), estimateText(after)}});
}

QString successText(std::int64_t successes, std::int64_t attempts, const checks::SuccessRate &rate)
{
    return attempts == 0 ? QString() : ReleaseCertificateTexts::tr("%1 of %2: %3 \u00b1 %4").arg(successes).arg(attempts).arg(shareText(rate.rate), shareText(rate.error));
}

/// The protocol with a control set.
void addControlledAttacks(core::Report &report, const ReleaseAttacks &attacks)
{
    QList<QStringList> rows;
    for (const TriedAttack &attack : attacks.attacks) {
        const auto risk = attack.risk();
        QStringList row{attack.title(), QString(), QString(), QString(), QString(), attack.note};
        if (attack.outcome) {
            row[1] = successText(attack.outcome->successes, attack.outcome->attempts, attack.outcome->attack(ReleaseAttacks::confidence));
            row[2] = successText(attack.outcome->controlSuccesses, attack.outcome->controlAttempts, attack.outcome->control(ReleaseAttacks::confidence));
            row[3] = successText(attack.outcome->baselineSuccesses, attack.outcome->attempts, attack.outcome->baseline(ReleaseAttacks::confidence));
        }
        if (risk)
            row[4] = ReleaseCertificateTexts::tr("%1, from %2 to %3").arg(shareText(risk->value), shareText(risk->interval.low), shareText(risk->interval.high));
        rows.append(row);
    }
    if (!rows.isEmpty())
        addTable(report, ReleaseCertificateTexts::tr("Attacks with a control set"), {ReleaseCertificateTexts::tr("Attack"), ReleaseCertificateTexts::tr("On people in the data"), ReleaseCertificateTexts::tr("On the control set"), ReleaseCertificateTexts::tr("By guessing"), ReleaseCertificateTexts::tr("Residual risk"), ReleaseCertificateTexts::tr("Note")}, rows);
    report.blocks.emplace_back(core::ReportParagraph{plainText(attacks.explanation())});
}

void addAttacks(core::Report &report, const ReleaseFacts &facts)
{
    addHeading(report, ReleaseCertificateTexts::tr("Attacks tried"), QStringLiteral("attacks"));
    const auto &risk = facts.after.risk.risks;
    QList<QStringList> rows{{ReleaseCertificateTexts::tr("Linkage with a register of all records and their true values"),
                             ReleaseCertificateTexts::tr("%1 of %2 records are put right on average; before it were %3").arg(risk.classes).arg(risk.records).arg(facts.before.risks.classes)}};
    for (const DisclosedAttribute &disclosed : facts.after.disclosed) {
        rows.append({ReleaseCertificateTexts::tr("Homogeneity: %1").arg(disclosed.attribute), disclosed.uniformRecords == 0 ? ReleaseCertificateTexts::tr("no class has a single value") : ReleaseCertificateTexts::tr("%1 records stand in classes with a single value: it is learnt without picking out anybody").arg(disclosed.uniformRecords)});
        rows.append({ReleaseCertificateTexts::tr("Skewness: %1").arg(disclosed.attribute), ReleaseCertificateTexts::tr("a value has a share of %1 at most in a class; it is up to %2 times as frequent as in the whole table").arg(shareText(disclosed.highestShare)).arg(1 + disclosed.highestGain, 0, 'f', 2)});
    }
    addTable(report, ReleaseCertificateTexts::tr("What an attacker gets"), {ReleaseCertificateTexts::tr("Attack"), ReleaseCertificateTexts::tr("Result")}, rows);
    addControlledAttacks(report, facts.attacks);
    const QStringList remarks = facts.remarks();
    for (const QString &remark : remarks)
        report.blocks.emplace_back(core::ReportCallout{QStringLiteral("warn"), plainText(remark)});
}

} // namespace

QStringList ReleaseFacts::remarks() const
{
    QStringList sentences;
    for (const QString &column : plan.unwatched())
        sentences.append(ReleaseCertificateTexts::tr("No model watches over the sensitive attribute %1: a class in which all have the same value gives it away.").arg(column));
    for (const DisclosedAttribute &disclosed : after.disclosed)
        if (disclosed.uniformRecords > 0)
            sentences.append(ReleaseCertificateTexts::tr("%1 of %2 records stand in classes with a single value of %3.").arg(disclosed.uniformRecords).arg(after.risk.risks.records).arg(disclosed.attribute));
    sentences += attacks.remarks();
    if (!result.search.isProven && !result.search.isChosen)
        sentences.append(ReleaseCertificateTexts::tr("The search ended before it had proven its answer."));
    return sentences;
}

core::Report releaseCertificate(const ReleaseFacts &facts)
{
    core::Report report;
    report.title = ReleaseCertificateTexts::tr("Certificate of anonymisation");
    report.subtitle = facts.plan.title().isEmpty() ? facts.dataName : facts.plan.title();
    report.author = facts.signer;
    report.createdText = facts.created;
    report.metadata = {{QStringLiteral("release"), facts.releaseDigest.toString()}, {QStringLiteral("source"), facts.dataDigest.toString()}};
    addWhat(report, facts);
    addHow(report, facts);
    addRisk(report, facts);
    addAttacks(report, facts);
    addHeading(report, ReleaseCertificateTexts::tr("Who answers for it"), QStringLiteral("signatures"));
    report.blocks.emplace_back(core::ReportSignatures{{{facts.signer, ReleaseCertificateTexts::tr("made the release"), ReleaseCertificateTexts::tr("The release was made as described here."), facts.created, {}},
                                                       {{}, ReleaseCertificateTexts::tr("approves the release"), ReleaseCertificateTexts::tr("The release may leave the house for the purpose named."), {}, {}}}});
    return report;
}

} // namespace hallmarker::anonymisation
