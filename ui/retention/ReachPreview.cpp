#include "ui/retention/ReachPreview.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/retention/RetentionWords.h"
#include "ui/shell/Session.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ReachPreview::ReachPreview(Session &session, const LineageSource &source, std::shared_ptr<const RetentionContents> contents, QWidget *parent)
    : QWidget(parent), m_session(session), m_source(source), m_contents(std::move(contents)), m_sentence(new QLabel(this)),
      m_rows(new RowsModel({{QStringLiteral("action"), tr("To do")}, {QStringLiteral("asset"), tr("Asset")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("path"), tr("Way of the data")}}, this)), m_table(new RecordTable(tr("What the request reaches"), this))
{
    setObjectName(QStringLiteral("erasure.reach"));
    auto *title = new QLabel(tr("What the request reaches"), this);
    title->setFont(typeFont(TypeRole::Strong, font()));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_rows);
    m_table->view()->setColumnWidth(0, 150);
    m_table->view()->setColumnWidth(1, 190);
    m_table->setMinimumWidth(200);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    fill({});
}

void ReachPreview::show(const QStringList &assets)
{
    if (assets == m_assets)
        return;
    m_assets = assets;
    const int serial = ++m_serial;
    if (assets.isEmpty()) {
        fill({});
        return;
    }
    m_session.read([assets, source = m_source](core::Workspace &workspace) -> core::Result<core::AssetReach> {
        HALLMARKER_ASSIGN(const std::unique_ptr<core::AssetLineage> lineage, lineageOf(source, workspace));
        return lineage->reachOf(assets);
    }, this, [this, serial](const core::Result<core::AssetReach> &reach) {
        if (serial != m_serial)
            return;
        if (reach) {
            fill(*reach);
        } else {
            m_table->hide();
            m_sentence->setText(reach.error().message);
        }
    });
}

void ReachPreview::fill(const core::AssetReach &reach)
{
    QList<TableRow> rows;
    const auto add = [&](const core::ReachedAsset &asset, inventory::ErasureAction action) {
        QStringList holds;
        for (const inventory::LegalHold &hold : m_contents->holds)
            if (hold.isActive(m_contents->nowMs) && hold.covers(asset.asset, {}))
                holds += hold.head.name;
        const QString path = asset.path.join(QStringLiteral(" \u2192 "));
        std::optional<Status> status;
        if (!holds.isEmpty())
            status = Status::Waived;
        else if (action == inventory::ErasureAction::Review)
            status = Status::Warn;
        const QString word = holds.isEmpty() ? erasureActionWord(action) : tr("Held by %1").arg(holds.join(QLatin1String(", ")));
        rows.append({asset.asset, {{word, static_cast<int>(action) * 100'000 + rows.size(), status, IconId::None, {}}, {asset.name, {}, {}, IconId::None, core::safeText(asset.asset)}, {assetKindWord(asset.nodeKind), {}, {}, IconId::None, {}}, {path, {}, {}, IconId::None, path}}});
    };
    for (const core::ReachedAsset &asset : reach.reached)
        add(asset, inventory::erasureActionFor(asset.nodeKind));
    for (const core::ReachedAsset &asset : reach.review)
        add(asset, inventory::ErasureAction::Review);
    QStringList lines{rows.isEmpty() ? tr("Choose an asset above: every place that its data reached is listed here before anything is filed.") : tr("%n places; each becomes a task of the case.", nullptr, static_cast<int>(rows.size()))};
    for (const core::StoppedEdge &stop : reach.stopped)
        lines += tr("Stopped from %1 to %2: %3.").arg(stop.fromAsset, stop.toAsset, stopReasonWord(stop.reason));
    m_sentence->setText(lines.join(QLatin1Char('\n')));
    m_rows->setRows(rows);
    m_table->fitRows(8);
    m_table->setVisible(!rows.isEmpty());
}

} // namespace hallmarker::ui
