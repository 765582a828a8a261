#include "lineage/trail/TrailReport.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

using core::plainText;
using core::ReportSpan;
using core::ReportText;

namespace {

struct TrailReportTexts {
    Q_DECLARE_TR_FUNCTIONS(TrailReportTexts)
};

ReportText codeText(const QString &text)
{
    return {ReportSpan{text, ReportSpan::Style::Code, {}}};
}

ReportText statusText(const QString &text, const QString &status)
{
    return {ReportSpan{text, ReportSpan::Style::Status, status}};
}

QString instantOf(qint64 ms)
{
    return ms == PredictionRow::noInstant ? TrailReportTexts::tr("not known") : core::instantText(ms);
}

/// A value of lineage for people: texts as they are, everything else as JSON.
QString factText(const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : QString::fromUtf8(core::CanonicalJson::of(value));
    return text.size() > 600 ? QString(text.left(600) + QChar(0x2026)) : text;
}

QString entriesText(const TrailHop &hop)
{
    QStringList numbers;
    for (const qint64 entry : hop.entries)
        numbers.append(QString::number(entry));
    return numbers.isEmpty() ? QStringLiteral("-") : numbers.join(QStringLiteral(", "));
}

QString consentText(const TrailConsent &consent)
{
    return TrailReportTexts::tr("%1 of %2 records were valid. Bases: %3. Purposes: %4.")
        .arg(consent.valid)
        .arg(consent.records)
        .arg(consent.bases.isEmpty() ? QStringLiteral("-") : consent.bases.join(QStringLiteral(", ")), consent.purposes.isEmpty() ? QStringLiteral("-") : consent.purposes.join(QStringLiteral(", ")));
}

QString verdictStatus(const TrailFinding &finding)
{
    if (finding.standing != QLatin1String("current"))
        return QStringLiteral("stale");
    if (finding.verdict == QLatin1String("pass"))
        return QStringLiteral("pass");
    return finding.verdict == QLatin1String("fail") ? QStringLiteral("fail") : QStringLiteral("warn");
}

void addPrediction(const Trail &trail, core::Report &report)
{
    const PredictionRow &row = trail.prediction.place.row;
    report.blocks.push_back(core::ReportHeading{1, TrailReportTexts::tr("The prediction"), QStringLiteral("prediction")});
    core::ReportFields fields;
    fields.fields.append({TrailReportTexts::tr("Prediction"), codeText(row.id)});
    fields.fields.append({TrailReportTexts::tr("Made"), plainText(instantOf(row.atMs))});
    fields.fields.append({TrailReportTexts::tr("Outcome"), codeText(row.outcome.isEmpty() ? QStringLiteral("-") : factText(row.outcome))});
    if (!row.modelVersion.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Model version, as logged"), plainText(row.modelVersion)});
    if (!row.snapshot.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Snapshot of the features"), plainText(row.snapshot)});
    fields.fields.append({TrailReportTexts::tr("Log"), plainText(TrailReportTexts::tr("%1, row %2 of %3 by id").arg(trail.prediction.log.name).arg(trail.prediction.place.position + 1).arg(trail.prediction.log.rows))});
    fields.fields.append({TrailReportTexts::tr("Digest of the row"), codeText(row.row.toString())});
    fields.fields.append({TrailReportTexts::tr("Root of the log's rows"), codeText(trail.prediction.log.root.toString())});
    report.blocks.push_back(fields);
}

void addWay(const Trail &trail, core::Report &report)
{
    report.blocks.push_back(core::ReportHeading{1, TrailReportTexts::tr("The way back"), QStringLiteral("way")});
    core::ReportTable table;
    table.header = {QStringLiteral("#"), TrailReportTexts::tr("From"), TrailReportTexts::tr("Station"), TrailReportTexts::tr("Name"), TrailReportTexts::tr("Digest"), TrailReportTexts::tr("Log entries")};
    for (int i = 0; i < trail.hops.size(); ++i) {
        const TrailHop &hop = trail.hops.at(i);
        table.rows.append({plainText(QString::number(i)), plainText(hop.from < 0 ? QString() : QString::number(hop.from)), plainText(TrailReport::roleText(hop.role)), plainText(TrailReport::titleOf(hop)), codeText(hop.digest.isEmpty() ? QStringLiteral("-") : hop.digest.left(24)), plainText(entriesText(hop))});
    }
    report.blocks.push_back(table);
}

void addStation(const TrailHop &hop, int number, core::Report &report)
{
    report.blocks.push_back(core::ReportHeading{2, QStringLiteral("%1. %2: %3").arg(number).arg(TrailReport::roleText(hop.role), TrailReport::titleOf(hop)), QStringLiteral("hop-%1").arg(number)});
    core::ReportFields fields;
    if (!hop.space.isEmpty())
        fields.fields.append({TrailReportTexts::tr("In lineage"), plainText(QStringLiteral("%1 | %2").arg(hop.space, hop.name))});
    if (!hop.recordId.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Record"), plainText(TrailReportTexts::tr("%1, revision %2").arg(hop.recordId).arg(hop.revision))});
    if (!hop.digest.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Digest"), codeText(hop.digest)});
    if (!hop.told.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Digest of what tells it"), codeText(hop.told)});
    if (!hop.version.isEmpty())
        fields.fields.append({TrailReportTexts::tr("Version used"), plainText(hop.version)});
    if (hop.atMs != PredictionRow::noInstant)
        fields.fields.append({TrailReportTexts::tr("Time"), plainText(core::instantText(hop.atMs))});
    for (auto fact = hop.facts.begin(); fact != hop.facts.end(); ++fact)
        fields.fields.append({TrailReport::factName(fact.key()), plainText(factText(fact.value()))});
    if (hop.consent)
        fields.fields.append({TrailReportTexts::tr("Consent at that time"), plainText(consentText(*hop.consent))});
    fields.fields.append({TrailReportTexts::tr("Log entries"), plainText(entriesText(hop))});
    report.blocks.push_back(fields);
    for (const QString &gap : hop.gaps)
        report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(TrailReport::gapText(gap))});
    if (hop.findings.isEmpty())
        return;
    core::ReportTable table;
    table.caption = TrailReportTexts::tr("Findings");
    table.header = {TrailReportTexts::tr("Check"), TrailReportTexts::tr("Verdict"), TrailReportTexts::tr("Standing"), TrailReportTexts::tr("Made"), TrailReportTexts::tr("Finding"), TrailReportTexts::tr("Log entry")};
    for (const TrailFinding &finding : hop.findings)
        table.rows.append({plainText(finding.check), statusText(finding.verdict, verdictStatus(finding)), plainText(finding.standing), plainText(core::instantText(finding.madeMs)), codeText(finding.id), plainText(QString::number(finding.entry))});
    report.blocks.push_back(table);
}

} // namespace

QString TrailReport::factName(const QString &key)
{
    if (key == QLatin1String("basis"))
        return TrailReportTexts::tr("Digest of the content");
    if (key == QLatin1String("source"))
        return TrailReportTexts::tr("Source");
    if (key == QLatin1String("parameters"))
        return TrailReportTexts::tr("Parameters");
    if (key == QLatin1String("metrics"))
        return TrailReportTexts::tr("Metrics");
    if (key == QLatin1String("licence"))
        return TrailReportTexts::tr("Licence");
    if (key == QLatin1String("job"))
        return TrailReportTexts::tr("Job");
    if (key == QLatin1String("purposes"))
        return TrailReportTexts::tr("Purposes and legal bases");
    if (key == QLatin1String("documentation"))
        return TrailReportTexts::tr("Description");
    return key;
}

QString TrailReport::titleOf(const TrailHop &hop)
{
    if (!hop.recordName.isEmpty())
        return hop.recordName;
    return hop.name.isEmpty() ? hop.recordId : hop.name;
}

QString TrailReport::roleText(const QString &role)
{
    if (role == QLatin1String("prediction-log"))
        return TrailReportTexts::tr("Prediction log");
    if (role == QLatin1String("model"))
        return TrailReportTexts::tr("Model version");
    if (role == QLatin1String("base-model"))
        return TrailReportTexts::tr("Base model");
    if (role == QLatin1String("run"))
        return TrailReportTexts::tr("Run");
    if (role == QLatin1String("job"))
        return TrailReportTexts::tr("Job");
    if (role == QLatin1String("training-data"))
        return TrailReportTexts::tr("Training data");
    if (role == QLatin1String("evaluation-data"))
        return TrailReportTexts::tr("Evaluation data");
    if (role == QLatin1String("features"))
        return TrailReportTexts::tr("Snapshot of the features");
    if (role == QLatin1String("dataset"))
        return TrailReportTexts::tr("Data set");
    return TrailReportTexts::tr("Source");
}

QString TrailReport::gapText(const QString &gap)
{
    if (gap == QLatin1String("no-time"))
        return TrailReportTexts::tr("The log gives no time for this prediction: the trail shows what is known now.");
    if (gap == QLatin1String("no-model"))
        return TrailReportTexts::tr("The log names no model version for this prediction.");
    if (gap == QLatin1String("unknown"))
        return TrailReportTexts::tr("Neither lineage nor inventory knows it. Import the lineage of the system that made it.");
    if (gap == QLatin1String("no-digest"))
        return TrailReportTexts::tr("No digest of its content is known: that it is what it was cannot be shown.");
    if (gap == QLatin1String("no-record"))
        return TrailReportTexts::tr("The record that it is bound to is not in this workspace.");
    if (gap == QLatin1String("later-record"))
        return TrailReportTexts::tr("It was registered after the prediction was made: what is shown is its first revision.");
    if (gap == QLatin1String("deleted-record"))
        return TrailReportTexts::tr("Its record was deleted by then.");
    if (gap == QLatin1String("failed-run"))
        return TrailReportTexts::tr("This run failed or was stopped.");
    if (gap == QLatin1String("no-consent"))
        return TrailReportTexts::tr("Neither a purpose nor a consent record covers this data at that time.");
    return gap;
}

QStringList TrailReport::concerns(const Trail &trail)
{
    QStringList sentences;
    for (const TrailHop &hop : trail.hops) {
        const QString title = QStringLiteral("%1 %2").arg(roleText(hop.role), titleOf(hop));
        for (const QString &gap : hop.gaps)
            sentences.append(QStringLiteral("%1: %2").arg(title, gapText(gap)));
        if (hop.consent && hop.consent->valid < hop.consent->records)
            sentences.append(QStringLiteral("%1: %2").arg(title, TrailReportTexts::tr("%1 of %2 consent records were not valid at that time.").arg(hop.consent->records - hop.consent->valid).arg(hop.consent->records)));
        for (const TrailFinding &finding : hop.findings) {
            if (finding.verdict != QLatin1String("pass") || finding.standing != QLatin1String("current"))
                sentences.append(QStringLiteral("%1: %2").arg(title, TrailReportTexts::tr("the check %1 says %2 (%3).").arg(finding.check, finding.verdict, finding.standing)));
        }
    }
    if (trail.isCut)
        sentences.append(TrailReportTexts::tr("There are more stations than are listed."));
    return sentences;
}

core::Report TrailReport::build(const Trail &trail)
{
    core::Report report;
    report.title = TrailReportTexts::tr("Trail of prediction %1").arg(trail.prediction.place.row.id);
    report.subtitle = TrailReportTexts::tr("From the prediction back to its sources, as of %1").arg(instantOf(trail.asOfMs));
    report.createdText = core::instantText(trail.createdMs);
    report.metadata.append({QStringLiteral("trail"), core::CanonicalJson::digestOf(trail.toJson()).toString()});
    addPrediction(trail, report);
    const QStringList open = concerns(trail);
    report.blocks.push_back(core::ReportHeading{1, TrailReportTexts::tr("What is open"), QStringLiteral("open")});
    if (open.isEmpty()) {
        report.blocks.push_back(core::ReportParagraph{plainText(TrailReportTexts::tr("Nothing: every station has a digest and an entry in the log, a purpose or consent covers the data, and all findings are current and passed."))});
    } else {
        core::ReportList list;
        for (const QString &sentence : open)
            list.items.append(plainText(sentence));
        report.blocks.push_back(list);
    }
    addWay(trail, report);
    report.blocks.push_back(core::ReportHeading{1, TrailReportTexts::tr("Stations"), QStringLiteral("stations")});
    for (int i = 0; i < trail.hops.size(); ++i)
        addStation(trail.hops.at(i), i, report);
    report.blocks.push_back(core::ReportHeading{1, TrailReportTexts::tr("How to check it"), QStringLiteral("check")});
    report.blocks.push_back(core::ReportParagraph{plainText(TrailReportTexts::tr("The trail as JSON (trail export --as json) carries the entries of the log with their proofs under a checkpoint that the key of the workspace signed; \"trail verify\" checks it without the workspace. The digest of this trail is the one below."))});
    report.blocks.push_back(core::ReportCode{core::CanonicalJson::digestOf(trail.toJson()).toString()});
    return report;
}

} // namespace hallmarker::lineage
