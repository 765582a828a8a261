#include "ui/home/HomePage.h"

#include "ui/kit/ChartPanel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct HomeTexts {
    Q_DECLARE_TR_FUNCTIONS(HomeTexts)
};

QString groupText(core::AttentionItem::Reason reason, int count)
{
    using Reason = core::AttentionItem::Reason;
    switch (reason) {
    case Reason::Failing: return HomeTexts::tr("%n failing", nullptr, count);
    case Reason::Stale: return HomeTexts::tr("%n stale", nullptr, count);
    case Reason::Broken: return HomeTexts::tr("%n broken", nullptr, count);
    case Reason::Expired: return HomeTexts::tr("%n expired", nullptr, count);
    case Reason::DueSoon: return HomeTexts::tr("%n due soon", nullptr, count);
    case Reason::Inconclusive: return HomeTexts::tr("%n inconclusive", nullptr, count);
    case Reason::Error: return HomeTexts::tr("%n with errors", nullptr, count);
    }
    return {};
}

} // namespace

HomePage::HomePage(PageServices &services)
    : Page(services), m_counts(new QLabel(this)), m_groups(new QHBoxLayout), m_message(new InlineMessage(this)),
      m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("what"), tr("What")}, {QStringLiteral("why"), tr("Why")}, {QStringLiteral("when"), tr("Since or until")}}, this)),
      m_table(new RecordTable(tr("What needs attention"), this)), m_chart(new ChartPanel(this))
{
    m_table->setModel(m_rows);
    m_table->emptyState()->setTexts(IconId::Pass, tr("Nothing needs attention"), tr("Every newest finding is current and passes. Run a check, or import data, to go on."));
    m_table->view()->setColumnWidth(0, 130);
    m_table->view()->setColumnWidth(1, 300);
    m_table->view()->setColumnWidth(2, 420);
    connect(m_table, &RecordTable::opened, this, &HomePage::open);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_groups->setSpacing(space::xs);
    m_groups->addStretch();
    m_groups->addWidget(m_counts);
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
    column->addLayout(m_groups);
    column->addWidget(splitter, 1);
}

PageDescriptor HomePage::descriptor()
{
    return {QStringLiteral("home"), tr("Home"), IconId::Home, [](PageServices &services) { return static_cast<Page *>(new HomePage(services)); }, false, {}};
}

QList<Command> HomePage::commands()
{
    return {{QStringLiteral("home.open"), tr("&Open what is chosen"), CommandArea::Page, {}, IconId::ChevronRight, [this] { open(m_table->currentId()); }, [this] { return !m_table->currentId().isEmpty(); }, {}}};
}

void HomePage::refresh()
{
    if (!services().session.isOpen()) {
        m_group.clear();
        m_groupShape = {QString()}; // what is there is of another workspace
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([checks = services().checks, lineage = services().assetLineage](core::Workspace &workspace) { return HomeContents::read(workspace, checks, lineage); }, this, [this](const core::Result<HomeContents> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents)
            m_message->showError(contents.error());
        else
            show(*contents);
    });
}

void HomePage::show(const HomeContents &contents)
{
    m_message->clear();
    showGroups(contents);
    m_rows->setRows(contents.rows);
    m_table->setGroup(m_group);
    showChart(contents);
    QStringList counts;
    for (auto it = contents.byStanding.cbegin(); it != contents.byStanding.cend(); ++it)
        counts += tr("%1 %2", "a number and the word for what findings are worth").arg(QLocale().toString(it.value()), statusWord(statusFromName(it.key())).toLower());
    m_counts->setText(tr("Findings: %1. Log: %n entries.", nullptr, static_cast<int>(contents.logSize)).arg(counts.isEmpty() ? tr("none yet") : counts.join(QLatin1String(", "))));
    services().commands.refreshSoon();
}

void HomePage::showGroups(const HomeContents &contents)
{
    QStringList shape;
    int all = 0;
    for (const HomeContents::Group &group : contents.groups) {
        shape += groupText(group.reason, group.count);
        all += group.count;
    }
    if (m_groupShape == shape)
        return; // the keyboard may stand on one of them
    m_groupShape = shape;
    // Two left: the stretch and the counts.
    while (m_groups->count() > 2) {
        QLayoutItem *item = m_groups->takeAt(0);
        delete item->widget();
        delete item;
    }
    const bool isThere = std::any_of(contents.groups.cbegin(), contents.groups.cend(), [this](const HomeContents::Group &group) { return core::attentionReasonName(group.reason) == m_group; });
    if (!isThere)
        m_group.clear(); // the last of that group is done
    if (!contents.groups.isEmpty())
        addGroup({}, tr("All %n", "everything that needs attention", all));
    for (const HomeContents::Group &group : contents.groups)
        addGroup(core::attentionReasonName(group.reason), groupText(group.reason, group.count));
    tabInLayoutOrder(this);
}

void HomePage::addGroup(const QString &group, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String("home.group.") + group);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setChecked(group == m_group);
    m_groups->insertWidget(m_groups->count() - 2, button);
    connect(button, &QToolButton::clicked, this, [this, group] {
        m_group = group;
        m_table->setGroup(m_group);
    });
}

void HomePage::showChart(const HomeContents &contents)
{
    ChartData chart;
    chart.title = tr("Newest findings of each check");
    chart.yTitle = tr("Findings");
    chart.xTitle = tr("Check");
    chart.decimals = 0;
    chart.yMin = 0;
    chart.categories = contents.byCheck.keys();
    for (const QString &word : {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("inconclusive"), QStringLiteral("error"), QStringLiteral("stale"), QStringLiteral("expired"), QStringLiteral("broken")}) {
        ChartSeries series;
        series.name = statusWord(statusFromName(word));
        series.color = statusColor(statusFromName(word));
        double sum = 0;
        for (const QString &check : std::as_const(chart.categories)) {
            series.values += contents.byCheck.value(check).value(word);
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
    const QString kind = id.left(id.lastIndexOf(QLatin1Char('_'))); // an id begins with its kind
    if (kind == QLatin1String("finding"))
        services().goTo(QStringLiteral("checks"), id);
    else if (kind == QLatin1String("card"))
        services().goTo(QStringLiteral("card"), id);
    else if (kind == QLatin1String("alert"))
        services().goTo(QStringLiteral("consent"), id);
    else if (kind == QLatin1String("agreement"))
        services().goTo(QStringLiteral("agreements"), id);
    else if (kind == QLatin1String("assessment"))
        services().goTo(QStringLiteral("assessments"), id);
    else if (kind == QLatin1String("erasure-case"))
        services().goTo(QStringLiteral("retention"), id);
    else if (id.startsWith(QLatin1String("retention:")))
        services().goTo(QStringLiteral("retention"), id.section(QLatin1Char(':'), 1));
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
