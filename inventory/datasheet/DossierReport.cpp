#include "inventory/datasheet/DossierReport.h"

#include "core/clock/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::inventory {

using core::AssetDossier;
using core::plainText;
using core::Report;
using core::ReportSpan;
using core::ReportText;

namespace {

struct DossierTexts {
    Q_DECLARE_TR_FUNCTIONS(DossierTexts)
};

constexpr qsizetype mostNodes = 300; ///< a document is no list; the JSON has all

void heading(Report &report, const QString &text, const char *anchor)
{
    report.blocks.push_back(core::ReportHeading{2, text, QLatin1String(anchor)});
}

ReportText statusText(const QString &word, const char *status)
{
    return {ReportSpan{word, ReportSpan::Style::Status, QLatin1String(status)}};
}

ReportText codeOrDash(const QString &text)
{
    return {ReportSpan{text.isEmpty() ? QStringLiteral("-") : text, ReportSpan::Style::Code, {}}};
}

void addNodes(Report &report, const QList<core::DossierNode> &nodes, const QString &title, const char *anchor, const QString &caption)
{
    if (nodes.isEmpty())
        return;
    heading(report, title, anchor);
    core::ReportTable table;
    table.caption = caption;
    table.header = {DossierTexts::tr("Name"), DossierTexts::tr("Kind"), DossierTexts::tr("Digest"), DossierTexts::tr("Licence"), DossierTexts::tr("Steps"), DossierTexts::tr("Standing")};
    table.widths = {30, 16, 28, 12, 6, 8};
    for (const core::DossierNode &node : nodes.mid(0, mostNodes))
        table.rows.append({plainText(node.name), plainText(node.kind), codeOrDash(node.digest), plainText(node.licence), plainText(QString::number(node.steps)), node.isStale ? statusText(DossierTexts::tr("stale"), "stale") : plainText({})});
    report.blocks.push_back(table);
    if (nodes.size() > mostNodes)
        report.blocks.push_back(core::ReportParagraph{plainText(DossierTexts::tr("%n more are not listed.", nullptr, static_cast<int>(nodes.size() - mostNodes)))});
}

void addSentences(Report &report, const QStringList &sentences, const char *kind)
{
    for (const QString &sentence : sentences)
        report.blocks.push_back(core::ReportCallout{QLatin1String(kind), plainText(sentence)});
}

void addLabels(Report &report, const AssetDossier &dossier)
{
    if (dossier.labels.isEmpty() && dossier.conflicts.isEmpty())
        return;
    heading(report, DossierTexts::tr("What holds of it, and why"), "lineage-labels");
    addSentences(report, dossier.conflicts, "fail");
    if (dossier.labels.isEmpty())
        return;
    core::ReportTable table;
    table.caption = DossierTexts::tr("Classification, categories, purposes and ends that reach it");
    table.header = {DossierTexts::tr("About"), DossierTexts::tr("Label"), DossierTexts::tr("It comes this way")};
    for (const core::DossierLabel &label : dossier.labels)
        table.rows.append({plainText(label.asset), plainText(label.label), plainText(label.way)});
    report.blocks.push_back(table);
}

void addCuts(Report &report, const AssetDossier &dossier)
{
    if (dossier.cuts.isEmpty())
        return;
    heading(report, DossierTexts::tr("Steps that protect people"), "lineage-cuts");
    core::ReportTable table;
    table.caption = DossierTexts::tr("A step counts as long as the finding that it rests on does");
    table.header = {DossierTexts::tr("From"), DossierTexts::tr("To"), DossierTexts::tr("Step"), DossierTexts::tr("Finding"), DossierTexts::tr("Counts")};
    for (const core::DossierCut &cut : dossier.cuts) {
        const QString why = cut.findingId.isEmpty() ? DossierTexts::tr("no finding is named") : cut.standing.isEmpty() ? DossierTexts::tr("the finding is not there") : cut.standing;
        table.rows.append({plainText(cut.from), plainText(cut.to), plainText(cut.claim), codeOrDash(cut.findingId), cut.isOpen ? statusText(DossierTexts::tr("no: %1").arg(why), "stale") : statusText(DossierTexts::tr("yes"), "pass")});
    }
    report.blocks.push_back(table);
}

void addLicences(Report &report, const AssetDossier &dossier)
{
    if (dossier.duties.isEmpty() && dossier.licenceProblems.isEmpty() && dossier.licenceGaps.isEmpty())
        return;
    heading(report, DossierTexts::tr("Licences that reach it"), "lineage-licences");
    report.blocks.push_back(core::ReportParagraph{plainText(DossierTexts::tr("Held against commercial use."))});
    addSentences(report, dossier.licenceProblems, "fail");
    addSentences(report, dossier.licenceGaps, "warn");
    if (!dossier.duties.isEmpty()) {
        core::ReportTable table;
        table.caption = DossierTexts::tr("What the licences ask for");
        table.header = {DossierTexts::tr("To do"), DossierTexts::tr("Licence"), DossierTexts::tr("Of"), DossierTexts::tr("It comes this way")};
        for (const core::DossierDuty &duty : dossier.duties)
            table.rows.append({plainText(duty.duty), plainText(duty.licence), plainText(duty.of), plainText(duty.way)});
        report.blocks.push_back(table);
    }
    if (!dossier.releasableUnder.isEmpty())
        report.blocks.push_back(core::ReportParagraph{plainText(DossierTexts::tr("It can be released under: %1.").arg(dossier.releasableUnder.join(QStringLiteral(", "))))});
}

void addPeople(Report &report, const AssetDossier &dossier)
{
    if (!dossier.consents.isEmpty()) {
        heading(report, DossierTexts::tr("Consent and other bases"), "lineage-consent");
        core::ReportTable table;
        table.caption = DossierTexts::tr("What people and other bases allow now");
        table.header = {DossierTexts::tr("Data"), DossierTexts::tr("Records that are valid"), DossierTexts::tr("Bases"), DossierTexts::tr("Purposes")};
        for (const core::DossierConsent &consent : dossier.consents) {
            const QString count = DossierTexts::tr("%1 of %2").arg(consent.valid).arg(consent.records);
            table.rows.append({plainText(consent.dataset), consent.valid < consent.records ? statusText(count, "warn") : plainText(count), plainText(consent.bases.join(QStringLiteral(", "))), plainText(consent.purposes.join(QStringLiteral(", ")))});
        }
        report.blocks.push_back(table);
    }
    if (dossier.erasures.isEmpty())
        return;
    heading(report, DossierTexts::tr("Requests for erasure that are open"), "lineage-erasure");
    core::ReportTable table;
    table.caption = DossierTexts::tr("Data of people who asked for erasure is still in it");
    table.header = {DossierTexts::tr("Case"), DossierTexts::tr("Where"), DossierTexts::tr("To do"), DossierTexts::tr("State"), DossierTexts::tr("Time limit")};
    for (const core::DossierErasure &erasure : dossier.erasures)
        table.rows.append({plainText(erasure.caseName), plainText(erasure.asset), plainText(erasure.action), plainText(erasure.state), plainText(core::instantText(erasure.deadlineMs).left(10))});
    report.blocks.push_back(table);
}

QJsonArray nodesJson(const QList<core::DossierNode> &nodes)
{
    QJsonArray list;
    for (const core::DossierNode &node : nodes)
        list.append(QJsonObject{{QStringLiteral("name"), node.name}, {QStringLiteral("kind"), node.kindName}, {QStringLiteral("space"), node.space}, {QStringLiteral("record"), node.recordId}, {QStringLiteral("digest"), node.digest}, {QStringLiteral("licence"), node.licence}, {QStringLiteral("steps"), node.steps}, {QStringLiteral("stale"), node.isStale}});
    return list;
}

} // namespace

void addDossier(Report &report, const AssetDossier &dossier)
{
    report.blocks.push_back(core::ReportHeading{1, DossierTexts::tr("Lineage"), QStringLiteral("lineage")});
    report.blocks.push_back(core::ReportParagraph{plainText(DossierTexts::tr("What the lineage and the records of this workspace say, as of entry %1 of its log.").arg(dossier.logSize))});
    if (!dossier.unknown.isEmpty())
        report.blocks.push_back(core::ReportCallout{QStringLiteral("warn"), plainText(DossierTexts::tr("No lineage is known of: %1. Import what the tools write, and say which record a node stands for.").arg(dossier.unknown.join(QStringLiteral(", "))))});
    addNodes(report, dossier.sources, DossierTexts::tr("Made from"), "lineage-sources", DossierTexts::tr("Data and models that went into it"));
    addNodes(report, dossier.users, DossierTexts::tr("Used by"), "lineage-users", DossierTexts::tr("Models, services, predictions and copies made from it"));
    addLabels(report, dossier);
    addCuts(report, dossier);
    addLicences(report, dossier);
    addPeople(report, dossier);
}

QJsonObject dossierJson(const AssetDossier &dossier)
{
    QJsonArray labels;
    for (const core::DossierLabel &label : dossier.labels)
        labels.append(QJsonObject{{QStringLiteral("asset"), label.asset}, {QStringLiteral("label"), label.label}, {QStringLiteral("way"), label.way}});
    QJsonArray cuts;
    for (const core::DossierCut &cut : dossier.cuts)
        cuts.append(QJsonObject{{QStringLiteral("from"), cut.from}, {QStringLiteral("to"), cut.to}, {QStringLiteral("step"), cut.claim}, {QStringLiteral("finding"), cut.findingId}, {QStringLiteral("standing"), cut.standing}, {QStringLiteral("counts"), !cut.isOpen}});
    QJsonArray duties;
    for (const core::DossierDuty &duty : dossier.duties)
        duties.append(QJsonObject{{QStringLiteral("duty"), duty.duty}, {QStringLiteral("licence"), duty.licence}, {QStringLiteral("of"), duty.of}, {QStringLiteral("way"), duty.way}});
    QJsonArray consents;
    for (const core::DossierConsent &consent : dossier.consents)
        consents.append(QJsonObject{{QStringLiteral("dataset"), consent.dataset}, {QStringLiteral("records"), consent.records}, {QStringLiteral("valid"), consent.valid}, {QStringLiteral("bases"), QJsonArray::fromStringList(consent.bases)}, {QStringLiteral("purposes"), QJsonArray::fromStringList(consent.purposes)}});
    QJsonArray erasures;
    for (const core::DossierErasure &erasure : dossier.erasures)
        erasures.append(QJsonObject{{QStringLiteral("case"), erasure.caseName}, {QStringLiteral("asset"), erasure.asset}, {QStringLiteral("action"), erasure.action}, {QStringLiteral("state"), erasure.state}, {QStringLiteral("deadline"), core::instantText(erasure.deadlineMs)}});
    return {{QStringLiteral("log_size"), dossier.logSize}, {QStringLiteral("unknown"), QJsonArray::fromStringList(dossier.unknown)}, {QStringLiteral("sources"), nodesJson(dossier.sources)}, {QStringLiteral("jobs"), QJsonArray::fromStringList(dossier.jobs)}, {QStringLiteral("users"), nodesJson(dossier.users)},
            {QStringLiteral("labels"), labels}, {QStringLiteral("conflicts"), QJsonArray::fromStringList(dossier.conflicts)}, {QStringLiteral("cuts"), cuts}, {QStringLiteral("duties"), duties}, {QStringLiteral("licence_problems"), QJsonArray::fromStringList(dossier.licenceProblems)}, {QStringLiteral("licence_gaps"), QJsonArray::fromStringList(dossier.licenceGaps)},
            {QStringLiteral("releasable_under"), QJsonArray::fromStringList(dossier.releasableUnder)}, {QStringLiteral("consents"), consents}, {QStringLiteral("erasures"), erasures}};
}

} // namespace hallmarker::inventory
