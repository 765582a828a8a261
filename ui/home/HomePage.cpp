#include "ui/home/HomePage.h"

#include "core/check/CheckRegistry.h"
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
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
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

const QRegularExpression &recordIdPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\b[a-z][a-z-]*_[0-9a-z]{26}\\b"));
    return pattern;
}

/// Names instead of ids, where they are known.
QString withNames(QString text, const QHash<QString, QString> &names)
{
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        text.replace(name.key(), name.value());
    return text;
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
        return;
    }
    services().session.read([](core::Workspace &workspace) { return read(workspace); }, this, [this](const core::Result<Named> &named) {
        if (!named)
            m_message->showError(named.error());
        else
            show(*named);
    });
}

core::Result<HomePage::Named> HomePage::read(core::Workspace &workspace)
{
    Named named;
    HALLMARKER_ASSIGN(named.overview, core::Overview::of(workspace));
    for (const core::AttentionItem &item : std::as_const(named.overview.attention)) {
        QRegularExpressionMatchIterator ids = recordIdPattern().globalMatch(item.detail);
        while (ids.hasNext()) {
            const QString id = ids.next().captured();
            if (named.names.contains(id))
                continue;
            // A record that is gone keeps its id in the text.
            const auto record = workspace.record(id);
            named.names.insert(id, record && !record->name.isEmpty() ? record->name : id);
        }
    }
    return named;
}

QString HomePage::checkTitle(const QString &checkId) const
{
    const core::CheckProvider *check = services().checks != nullptr ? services().checks->find(checkId) : nullptr;
    return check != nullptr ? check->definition().title : checkId;
}

void HomePage::show(const Named &named)
{
    m_message->clear();
    showGroups(named.overview);
    showAttention(named);
    showChart(named.overview);
    QStringList counts;
    for (auto it = named.overview.byStanding.cbegin(); it != named.overview.byStanding.cend(); ++it)
        counts += tr("%1 %2", "a number and the word for what findings are worth").arg(QLocale().toString(it.value()), statusWord(statusFromName(it.key())).toLower());
    m_counts->setText(tr("Findings: %1. Log: %n entries.", nullptr, static_cast<int>(named.overview.logSize)).arg(counts.isEmpty() ? tr("none yet") : counts.join(QLatin1String(", "))));
    services().commands.refreshSoon();
}

void HomePage::showGroups(const core::Overview &overview)
{
    m_groupOf.clear();
    QList<core::AttentionItem::Reason> order;
    QHash<core::AttentionItem::Reason, int> counts;
    for (const core::AttentionItem &item : overview.attention) {
        m_groupOf.insert(item.recordId, core::attentionReasonName(item.reason));
        if (counts[item.reason]++ == 0)
            order += item.reason;
    }
    // Two left: the stretch and the counts.
    while (m_groups->count() > 2) {
        QLayoutItem *item = m_groups->takeAt(0);
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &group, const QString &text) {
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
    };
    if (!counts.isEmpty()) {
        bool isThere = m_group.isEmpty();
        for (const core::AttentionItem::Reason reason : std::as_const(order))
            isThere = isThere || core::attentionReasonName(reason) == m_group;
        if (!isThere)
            m_group.clear(); // the last of that group is done
        add({}, tr("All %n", "everything that needs attention", static_cast<int>(overview.attention.size())));
        for (const core::AttentionItem::Reason reason : std::as_const(order))
            add(core::attentionReasonName(reason), groupText(reason, counts.value(reason)));
    }
    tabInLayoutOrder(this);
}

void HomePage::showAttention(const Named &named)
{
    m_kinds.clear();
    QList<TableRow> rows;
    int number = 0;
    for (const core::AttentionItem &item : named.overview.attention) {
        m_kinds.insert(item.recordId, item.recordKind);
        const QString when = item.whenMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(item.whenMs), QLocale::ShortFormat) : QString();
        // A finding is called "check · inputs".
        const QString check = item.recordKind == QLatin1String("finding") ? item.title.section(QStringLiteral(" · "), 0, 0) : QString();
        const QString title = check.isEmpty() ? item.title : checkTitle(check) + item.title.mid(check.size());
        const QString detail = withNames(item.detail, named.names);
        TableRow row;
        row.id = item.recordId;
        row.group = core::attentionReasonName(item.reason);
        row.cells = {{QString(), number++, attentionStatus(item.reason), IconId::None, {}}, {title, {}, {}, IconId::None, title}, {detail, {}, {}, IconId::None, detail}, {when, item.whenMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_table->setGroup(m_group);
}

void HomePage::showChart(const core::Overview &overview)
{
    ChartData chart;
    chart.title = tr("Newest findings of each check");
    chart.yTitle = tr("Findings");
    chart.xTitle = tr("Check");
    chart.decimals = 0;
    chart.yMin = 0;
    chart.categories = overview.byCheck.keys();
    for (const QString &word : {QStringLiteral("pass"), QStringLiteral("fail"), QStringLiteral("inconclusive"), QStringLiteral("error"), QStringLiteral("stale"), QStringLiteral("expired"), QStringLiteral("broken")}) {
        ChartSeries series;
        series.name = statusWord(statusFromName(word));
        series.color = statusColor(statusFromName(word));
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
