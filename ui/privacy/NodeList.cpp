#include "ui/privacy/NodeList.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"

#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QString costText(double cost)
{
    return cost == 0 ? QStringLiteral("0") : (cost > 0 ? QStringLiteral("+") : QString()) + QString::number(cost, 'g', 3);
}

} // namespace

NodeList::NodeList(QWidget *parent)
    : QWidget(parent), m_filter(new FilterBar(tr("Filter generalisations"), this)), m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("levels"), tr("Levels")}, {QStringLiteral("loss"), tr("Loss"), true}, {QStringLiteral("cost"), tr("Against the chosen"), true}, {QStringLiteral("suppressed"), tr("Suppressed"), true}, {QStringLiteral("smallest"), tr("Smallest class"), true}, {QStringLiteral("highest"), tr("Highest risk"), true}, {QStringLiteral("average"), tr("Average risk"), true}}, this)),
      m_table(new RecordTable(tr("Generalisations"), this))
{
    m_table->setModel(m_rows);
    m_table->setFilterBar(m_filter);
    m_table->setMinimumSize(240, 120);
    m_table->emptyState()->setTexts(IconId::Lineage, tr("Nothing was looked at"), tr("The search finds generalisations; they stand here then."));
    const int widths[] = {136, 190, 90, 130, 100, 110, 100, 100};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->view()->setColumnWidth(column, widths[column]);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_table, &RecordTable::currentChanged, this, &NodeList::currentChanged);
    connect(m_table, &RecordTable::opened, this, &NodeList::opened);
}

QString NodeList::keyOf(const anonymisation::Levels &levels)
{
    QStringList words;
    for (const int level : levels)
        words += QString::number(level);
    return words.join(QLatin1Char('-'));
}

std::optional<anonymisation::Levels> NodeList::current() const
{
    const QString id = m_table->currentId();
    if (id.isEmpty())
        return std::nullopt;
    anonymisation::Levels levels;
    for (const QString &word : id.split(QLatin1Char('-')))
        levels.push_back(word.toInt());
    return levels;
}

void NodeList::setCurrent(const anonymisation::Levels &levels)
{
    m_table->select(keyOf(levels));
}

void NodeList::show(const std::shared_ptr<const ReleaseResult> &result)
{
    if (result == m_result)
        return;
    m_result = result;
    QList<TableRow> rows;
    if (result && result->explored) {
        const anonymisation::Levels chosen = result->levels();
        const anonymisation::ExploredNode *base = result->isReleased() ? result->explored->find(chosen) : nullptr;
        for (const anonymisation::ExploredNode &node : result->explored->nodes) {
            const bool isChosen = result->isReleased() && node.levels == chosen;
            const bool isOptimum = result->optimum && node.levels == *result->optimum;
            const QString word = isChosen && isOptimum ? tr("Best, chosen", "state of a generalisation") : isChosen ? tr("Chosen", "state of a generalisation") : isOptimum ? tr("Best", "state of a generalisation") : node.isSafe ? tr("Safe", "state of a generalisation") : tr("Unsafe", "state of a generalisation");
            const int rank = isChosen ? 0 : isOptimum ? 1 : node.isSafe ? 2 : 3;
            const double cost = node.isSafe && base != nullptr && base->isSafe ? node.score.front() - base->score.front() : 0;
            const QString levels = levelsText(result->built.input.definition.quasiIdentifiers, node.levels);
            TableRow row;
            row.id = keyOf(node.levels);
            row.cells = {{word, rank, isChosen || isOptimum ? Status::Info : node.isSafe ? Status::Pass : Status::Fail, IconId::None, {}},
                         {levels, rows.size(), {}, IconId::None, levels},
                         {node.isSafe ? scoreText(node.score) : QString(), node.isSafe ? node.score.front() : 1e300, {}, IconId::None, {}},
                         {node.isSafe && base != nullptr ? costText(cost) : QString(), node.isSafe ? cost : 1e300, {}, IconId::None, {}},
                         {node.isSafe ? countText(node.suppressed) : QString(), node.isSafe ? QVariant(qulonglong(node.suppressed)) : QVariant(1e300), {}, IconId::None, {}},
                         {countText(node.smallestClass), qulonglong(node.smallestClass), {}, IconId::None, {}},
                         {percentText(node.highestRisk), node.highestRisk, {}, IconId::None, {}},
                         {percentText(node.averageRisk), node.averageRisk, {}, IconId::None, {}}};
            rows.append(row);
        }
    }
    m_rows->setRows(rows);
    if (result)
        setCurrent(result->levels());
}

} // namespace hallmarker::ui
