#include "ui/trail/HopSheet.h"

#include "core/drawing/SafeText.h"
#include "core/json/CanonicalJson.h"
#include "lineage/trail/TrailPicture.h"
#include "lineage/trail/TrailReport.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/SceneStatus.h"
#include "ui/trail/PredictionRows.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct HopSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(HopSheetTexts)
};

constexpr qsizetype mostSentences = 100; ///< a sheet is no report

QString momentOf(qint64 ms)
{
    return ms == lineage::PredictionRow::noInstant ? QString() : localMoment(ms);
}

QString factText(const QJsonValue &value)
{
    return core::shortened(core::safeText(value.isString() ? value.toString() : QString::fromUtf8(core::CanonicalJson::of(value))), 600);
}

/// Digests and the like: long words that have to wrap.
void addLongFact(DetailSheet &sheet, const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(name, &sheet);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(typeFont(TypeRole::Caption, sheet.font()));
    sheet.addWidget(label);
    sheet.addWidget(new DetailLabel(text, &sheet));
}

void addProof(DetailSheet &sheet, const lineage::TrailHop &hop, const lineage::TrailProof &proof, const lineage::TrailProof::Station &station)
{
    QStringList numbers;
    for (const qint64 entry : hop.entries)
        numbers += QString::number(entry);
    switch (station.standing) {
    case lineage::TrailProof::Standing::Proved:
        sheet.addFact(HopSheetTexts::tr("In the log"), HopSheetTexts::tr("Entries %1, proved under the root of the log with %2 entries.").arg(numbers.isEmpty() ? HopSheetTexts::tr("of its findings") : numbers.join(QStringLiteral(", "))).arg(proof.size));
        break;
    case lineage::TrailProof::Standing::Unnamed:
        sheet.addFact(HopSheetTexts::tr("In the log"), HopSheetTexts::tr("No entry tells this station."));
        break;
    case lineage::TrailProof::Standing::Broken:
        sheet.addFact(HopSheetTexts::tr("In the log"), HopSheetTexts::tr("NOT proved: %1").arg(station.problem));
        break;
    }
}

void addConsent(DetailSheet &sheet, const lineage::TrailConsent &consent)
{
    sheet.addHeading(HopSheetTexts::tr("Consent at that time"));
    sheet.addText(HopSheetTexts::tr("%1 of %2 records were valid.").arg(consent.valid).arg(consent.records));
    sheet.addFact(HopSheetTexts::tr("Bases"), core::safeText(consent.bases.join(QStringLiteral(", "))));
    sheet.addFact(HopSheetTexts::tr("Purposes"), core::safeText(consent.purposes.join(QStringLiteral(", "))));
}

} // namespace

DetailSheet *hopSheet(const lineage::Trail &trail, const lineage::TrailProof &proof, int number, const QList<QAction *> &actions, QWidget *parent)
{
    const lineage::TrailHop &hop = trail.hops.at(number);
    const lineage::TrailProof::Station &station = proof.stations.at(number);
    auto *sheet = new DetailSheet(parent);
    const core::SceneState state = lineage::TrailPicture::stateOf(hop);
    sheet->addPill(statusOf(state), lineage::TrailPicture::stateText(hop));
    if (station.standing == lineage::TrailProof::Standing::Broken)
        sheet->addPill(Status::Broken, HopSheetTexts::tr("not proved"));
    else if (station.standing == lineage::TrailProof::Standing::Proved)
        sheet->addPill(Status::Pass, HopSheetTexts::tr("proved"));
    for (const QString &gap : hop.gaps)
        sheet->addText(lineage::TrailReport::gapText(gap));
    sheet->addActions(actions);
    sheet->addFact(HopSheetTexts::tr("Station"), lineage::TrailReport::roleText(hop.role));
    if (!hop.space.isEmpty())
        sheet->addFact(HopSheetTexts::tr("In lineage"), core::safeText(hop.space + QStringLiteral(" | ") + hop.name));
    if (!hop.recordId.isEmpty())
        addLongFact(*sheet, HopSheetTexts::tr("Record"), HopSheetTexts::tr("%1, revision %2").arg(hop.recordId).arg(hop.revision));
    sheet->addFact(HopSheetTexts::tr("Version used"), core::safeText(hop.version));
    sheet->addFact(HopSheetTexts::tr("Time"), momentOf(hop.atMs));
    addLongFact(*sheet, HopSheetTexts::tr("Digest"), hop.digest);
    addLongFact(*sheet, HopSheetTexts::tr("Digest of what tells it"), hop.told);
    addProof(*sheet, hop, proof, station);
    if (hop.consent)
        addConsent(*sheet, *hop.consent);
    if (!hop.findings.isEmpty())
        sheet->addHeading(HopSheetTexts::tr("Findings"));
    for (const lineage::TrailFinding &finding : hop.findings) {
        const QString standing = finding.standing == QLatin1String("current") ? QString() : QStringLiteral(" · ") + statusWord(statusFromName(finding.standing));
        sheet->addFact(finding.check, QStringLiteral("%1%2 · %3").arg(statusWord(statusFromName(finding.verdict)), standing, localMoment(finding.madeMs)));
    }
    if (!hop.facts.isEmpty())
        sheet->addHeading(HopSheetTexts::tr("What lineage says"));
    for (auto fact = hop.facts.begin(); fact != hop.facts.end(); ++fact)
        addLongFact(*sheet, core::safeText(lineage::TrailReport::factName(fact.key())), factText(fact.value()));
    return sheet;
}

DetailSheet *predictionSheet(const lineage::Trail &trail, const lineage::TrailProof &proof, QWidget *parent)
{
    const lineage::PredictionPack::Found &place = trail.prediction.place;
    const lineage::PredictionLog &log = trail.prediction.log;
    const QStringList open = lineage::TrailReport::concerns(trail);
    auto *sheet = new DetailSheet(parent);
    if (proof.isSound())
        sheet->addPill(Status::Pass, HopSheetTexts::tr("proved"));
    else
        sheet->addPill(Status::Broken, HopSheetTexts::tr("not proved"));
    if (!open.isEmpty())
        sheet->addPill(Status::Warn, HopSheetTexts::tr("%n open", "of what is not known", static_cast<int>(open.size())));
    sheet->addFact(HopSheetTexts::tr("Made"), place.row.atMs == lineage::PredictionRow::noInstant ? HopSheetTexts::tr("not known") : localMoment(place.row.atMs));
    sheet->addFact(HopSheetTexts::tr("Outcome"), outcomeText(place.row.outcome));
    sheet->addFact(HopSheetTexts::tr("Model version, as logged"), core::safeText(place.row.modelVersion));
    sheet->addFact(HopSheetTexts::tr("Snapshot of the features"), core::safeText(place.row.snapshot));
    sheet->addFact(HopSheetTexts::tr("Log"), HopSheetTexts::tr("%1, row %2 of %3 by id").arg(core::safeText(log.name)).arg(place.position + 1).arg(log.rows));
    addLongFact(*sheet, HopSheetTexts::tr("Digest of the row"), place.row.row.toString());
    addLongFact(*sheet, HopSheetTexts::tr("Root of the log's rows"), log.root.toString());
    if (!proof.predictionProblem.isEmpty())
        sheet->addText(proof.predictionProblem);
    sheet->addHeading(HopSheetTexts::tr("What is open"));
    if (open.isEmpty())
        sheet->addText(HopSheetTexts::tr("Nothing: each station has a digest, a purpose or consent covers the data, and all findings are current and passed."));
    for (const QString &sentence : open.mid(0, mostSentences))
        sheet->addText(core::safeText(sentence));
    if (open.size() > mostSentences)
        sheet->addText(HopSheetTexts::tr("%n more are in the export.", nullptr, static_cast<int>(open.size() - mostSentences)));
    return sheet;
}

} // namespace hallmarker::ui
