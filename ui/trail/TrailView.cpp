#include "ui/trail/TrailView.h"

#include "core/drawing/SafeText.h"
#include "lineage/trail/TrailPicture.h"
#include "lineage/trail/TrailReport.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/lineage/SceneStatus.h"
#include "ui/trail/HopSheet.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

using lineage::TrailHop;
using lineage::TrailPicture;
using lineage::TrailProof;

namespace {

RowsCell proofCell(const TrailHop &hop, const TrailProof::Station &station)
{
    QStringList entries;
    for (const qint64 entry : hop.entries)
        entries += QString::number(entry);
    if (station.standing == TrailProof::Standing::Broken)
        return {TrailView::tr("not proved"), {}, Status::Broken, IconId::None, station.problem};
    if (station.standing == TrailProof::Standing::Unnamed)
        return {TrailView::tr("no entry"), {}, Status::Missing};
    return {entries.isEmpty() ? TrailView::tr("proved") : TrailView::tr("proved: %1", "numbers of entries in the log").arg(entries.join(QStringLiteral(", "))), hop.entries.isEmpty() ? QVariant() : QVariant(hop.entries.first()), Status::Pass};
}

QList<TableRow> stationRows(const lineage::Trail &trail, const TrailProof &proof)
{
    const QString prediction = core::safeText(trail.prediction.place.row.id);
    const qsizetype open = lineage::TrailReport::concerns(trail).size();
    const bool isProved = proof.predictionProblem.isEmpty();
    QList<TableRow> rows{{QLatin1String(TrailPicture::predictionId),
                          {{QString(), -1}, {TrailView::tr("Prediction")}, {prediction, {}, {}, IconId::None, prediction}, {open > 0 ? TrailView::tr("%n open", "of what is not known", static_cast<int>(open)) : TrailView::tr("known"), {}, open > 0 ? Status::Warn : Status::Pass},
                           {trail.prediction.place.row.row.toString()}, {isProved ? TrailView::tr("proved") : TrailView::tr("not proved"), -1, isProved ? Status::Pass : Status::Broken}, {}, {}}}};
    for (int i = 0; i < trail.hops.size(); ++i) {
        const TrailHop &hop = trail.hops.at(i);
        const core::SceneState state = TrailPicture::stateOf(hop);
        const QString title = core::safeText(lineage::TrailReport::titleOf(hop));
        QStringList findings;
        for (const lineage::TrailFinding &finding : hop.findings)
            findings += finding.check + QLatin1Char(' ') + statusWord(statusFromName(finding.standing == QLatin1String("current") ? finding.verdict : finding.standing));
        TableRow row;
        row.id = TrailPicture::boxId(i);
        row.cells = {{QString::number(i + 1), i},
                     {lineage::TrailReport::roleText(hop.role)},
                     {title, {}, {}, IconId::None, title},
                     {TrailPicture::stateText(hop), {}, statusOf(state)},
                     {hop.digest, {}, {}, IconId::None, hop.digest},
                     proofCell(hop, proof.stations.at(i)),
                     {hop.consent ? TrailView::tr("%1 of %2").arg(hop.consent->valid).arg(hop.consent->records) : QString()},
                     {findings.join(QStringLiteral(", "))}};
        rows.append(row);
    }
    return rows;
}

} // namespace

TrailView::TrailView(QWidget *parent)
    : QWidget(parent), m_canvas(new CanvasView(this)),
      m_rows(new RowsModel({{QStringLiteral("number"), tr("#"), true}, {QStringLiteral("role"), tr("Station")}, {QStringLiteral("name"), tr("Name")}, {QStringLiteral("state"), tr("State")}, {QStringLiteral("digest"), tr("Digest")}, {QStringLiteral("proof"), tr("In the log")}, {QStringLiteral("consent"), tr("Consent then")}, {QStringLiteral("findings"), tr("Findings")}}, this)),
      m_table(new RecordTable(tr("Stations of the trail"), this)), m_side(new SidePanel(this))
{
    m_canvas->setAccessibleName(tr("Picture of the trail"));
    m_canvas->setMinimumHeight(120);
    m_table->setObjectName(QStringLiteral("trail.stations"));
    m_table->setModel(m_rows);
    m_table->setMinimumHeight(120);
    const int widths[] = {64, 130, 190, 100, 150, 140, 110};
    for (int column = 0; column < 7; ++column)
        m_table->view()->setColumnWidth(column, widths[column]);
    m_side->setMinimumWidth(300);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_canvas);
    left->addWidget(m_table);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    connect(m_canvas, &CanvasView::focusBoxChanged, this, &TrailView::choose);
    connect(m_canvas, &CanvasView::opened, this, [this](const QString &id) {
        choose(id);
        showDetails();
    });
    connect(m_table, &RecordTable::currentChanged, this, [this](const QString &id) {
        if (!id.isEmpty())
            choose(id);
    });
    connect(m_table, &RecordTable::opened, this, [this](const QString &id) {
        choose(id);
        showDetails();
    });
    connect(m_side, &SidePanel::closed, this, [this] { m_table->view()->setFocus(Qt::OtherFocusReason); });
}

void TrailView::show(const std::shared_ptr<const lineage::Trail> &trail, const TrailProof &proof)
{
    m_trail = trail;
    m_proof = proof;
    m_chosen.clear();
    m_rows->setRows({});
    m_canvas->setScene(TrailPicture::of(*trail));
    m_rows->setRows(stationRows(*trail, proof));
    choose(QLatin1String(TrailPicture::predictionId));
    showDetails();
    QTimer::singleShot(0, m_canvas, [this] { m_canvas->fitAll(); }); // the panel beside it takes its room first
}

const TrailHop *TrailView::hop() const
{
    const int number = TrailPicture::hopOf(m_chosen);
    return m_trail && number >= 0 && number < m_trail->hops.size() ? &m_trail->hops.at(number) : nullptr;
}

void TrailView::choose(const QString &boxId)
{
    if (!m_trail || boxId.isEmpty() || boxId == m_chosen)
        return;
    m_chosen = boxId;
    m_canvas->setFocusBox(boxId);
    m_canvas->setSelection({boxId});
    // All stations between it and the prediction stand out.
    QStringList way{QLatin1String(TrailPicture::predictionId)};
    for (int at = TrailPicture::hopOf(boxId); at >= 0; at = m_trail->hops.at(at).from)
        way += TrailPicture::boxId(at);
    m_canvas->setHighlight(way.size() > 1 ? way : QStringList());
    m_table->select(boxId);
    Q_EMIT hopChanged();
    if (!m_side->isHidden())
        showDetails();
}

void TrailView::showDetails()
{
    if (!m_trail)
        return;
    auto *scroll = new QScrollArea(m_side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false); // the panel paints its own ground
    const int number = TrailPicture::hopOf(m_chosen);
    DetailSheet *sheet = hop() != nullptr ? hopSheet(*m_trail, m_proof, number, m_actions, scroll) : predictionSheet(*m_trail, m_proof, scroll);
    sheet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false); // setWidget turns it on
    m_side->setTitle(hop() != nullptr ? core::safeText(lineage::TrailReport::titleOf(*hop())) : tr("Prediction %1").arg(core::safeText(m_trail->prediction.place.row.id)));
    m_side->setContent(scroll);
    m_side->show();
    tabInLayoutOrder(this);
}

} // namespace hallmarker::ui
