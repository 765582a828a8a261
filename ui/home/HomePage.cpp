#include "ui/home/HomePage.h"

#include "ui/kit/ChartPanel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

Status attentionStatus(core::AttentionItem::Reason reason)
{
    using Reason = core::AttentionItem::Reason;
    switch (reason) {
    case Reason::Failing: return Status::Fail;
    case Reason::Stale: return Status::Stale;
    case Reason::Broken: return Status::Broken;
    case Reason::Expired: return Status::Expired;
    case Reason::DueSoon: return Status::Warn;
    case Reason::Inconclusive: return Status::Inconclusive;
    case Reason::Error: return Status::Error;
    }
    return Status::Neutral;
}

} // namespace

HomePage::HomePage(PageServices &services)
    : Page(services), m_counts(new QLabel(this)), m_message(new InlineMessage(this)),
      m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("what"), tr("What")}, {QStringLiteral("why"), tr("Why")}, {QStringLiteral("when"), tr("Since or until")}}, this)),
      m_table(new RecordTable(tr("What needs attention"), this)), m_chart(new ChartPanel(this))
{
    m_table->setModel(m_rows);
    m_table->emptyState()->setTexts(IconId::Pass, tr("Nothing needs attention"), tr("Every newest finding is current and passes. Run a check, or import data, to go on."));
    m_table->view()->setColumnWidth(0, 130);
    m_table->view()->setColumnWidth(1, 300);
    m_table->view()->setColumnWidth(2, 420);
    connect(m_table, &RecordTable::opened, this, &HomePage::open);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    column->addWidget(new PageHeader(title(), tr("What is stale, due or failing, most urgent first."), this));
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(splitter, 1);
}

PageDescriptor HomePage::descriptor()
{
    return {QStringLiteral("home"), tr("Home"), IconId::Home, [](PageServices &services) { return static_cast<Page *>(new HomePage(services)); }, false, {}};
}

QList<Command> HomePage::commands()
{
    return {{QStringLiteral("home.refresh"), tr("&Refresh"), CommandArea::Page, QKeySequence(Qt::Key_F5), IconId::Refresh, [this] { refresh(); }, {}, {}},
            {QStringLiteral("home.open"), tr("&Open what is chosen"), CommandArea::Page, {}, IconId::ChevronRight, [this] { open(m_table->currentId()); }, [this] { return !m_table->currentId().isEmpty(); }, {}}};
}

void HomePage::refresh()
{
    if (!services().session.isOpen())
        return;
    services().session.read([](core::Workspace &workspace) { return core::Overview::of(workspace); }, this, [this](const core::Result<core::Overview> &overview) {
        if (!overview)
            m_message->showError(overview.error());
        else
            show(*overview);
    });
}

void HomePage::show(const core::Overview &overview)
{
    m_message->clear();
    m_kinds.clear();
    QList<TableRow> rows;
    int number = 0;
    for (const core::AttentionItem &item : overview.attention) {
        m_kinds.insert(item.recordId, item.recordKind);
        const QString when = item.whenMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(item.whenMs), QLocale::ShortFormat) : QString();
        TableRow row;
        row.id = item.recordId;
        row.cells = {{QString(), number++, attentionStatus(item.reason), IconId::None, {}}, {item.title, {}, {}, IconId::None, {}}, {item.detail, {}, {}, IconId::None, item.detail}, {when, item.whenMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    QStringList counts;
    for (auto it = overview.byStanding.cbegin(); it != overview.byStanding.cend(); ++it)
        counts += tr("%1 %2").arg(it.value()).arg(it.key());
    m_counts->setText(tr("Findings: %1. Log: %n entries.", nullptr, static_cast<int>(overview.logSize)).arg(counts.isEmpty() ? tr("none yet") : counts.join(QLatin1String(", "))));

    ChartData chart;
    chart.title = tr("Newest findings of each check");
    chart.yTitle = tr("Findings");
    chart.decimals = 0;
    chart.yMin = 0;
    chart.categories = overview.byCheck.keys();
    for (const QString &word : {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("inconclusive"), QStringLiteral("error"), QStringLiteral("stale"), QStringLiteral("expired"), QStringLiteral("broken")}) {
        ChartSeries series;
        series.name = statusWord(statusFromName(word));
        double sum = 0;
        for (const QString &check : std::as_const(chart.categories)) {
            series.values += overview.byCheck.value(check).value(word);
            sum += series.values.last();
        }
        if (sum > 0)
            chart.series += series;
    }
    m_chart->setVisible(!chart.series.isEmpty());
    m_chart->setData(chart);
}

void HomePage::open(const QString &id)
{
    const QString kind = m_kinds.value(id);
    if (kind == QLatin1String("finding"))
        services().goTo(QStringLiteral("checks"), id);
    else if (kind == QLatin1String("card"))
        services().goTo(QStringLiteral("card"), id);
    else if (!kind.isEmpty())
        services().goTo(QStringLiteral("inventory"), id);
}

QWidget *HomePage::initialFocus()
{
    return m_table->view();
}

QJsonObject HomePage::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()}};
}

void HomePage::restoreState(const QJsonObject &state)
{
    m_table->restoreState(state.value(QLatin1String("table")).toObject());
}

} // namespace hallmarker::ui
