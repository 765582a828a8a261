#include "ui/privacy/HierarchyStep.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/privacy/HierarchyEditor.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/CommandRegistry.h"

#include <QJsonDocument>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

namespace {

/// What a rule says besides its method: "5, 10, 20".
QString ruleDetail(const QJsonObject &rule)
{
    QStringList words;
    for (const char *key : {"widths", "units", "groups", "path", "from"}) {
        const QJsonValue value = rule.value(QLatin1String(key));
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                words += one.toVariant().toString();
        } else if (value.isString()) {
            words += value.toString();
        }
    }
    if (rule.contains(QStringLiteral("broader")))
        words += QString::number(rule.value(QStringLiteral("broader")).toObject().size());
    return words.join(QStringLiteral(", "));
}

} // namespace

HierarchyStep::HierarchyStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("hierarchies"), parent), m_list(new ListSection(tr("Quasi-identifiers"), tr("Filter quasi-identifiers"), {{QStringLiteral("column"), tr("Column")}, {QStringLiteral("rule"), tr("Rule")}, {QStringLiteral("detail"), tr("Levels by")}, {QStringLiteral("highest"), tr("Highest level"), true}, {QStringLiteral("weight"), tr("Weight"), true}}, this))
{
    m_list->setWidths({150, 180, 180, 110, 80});
    m_list->panel()->setMinimumWidth(680);
    m_list->table()->emptyState()->setTexts(IconId::Lineage, tr("No quasi-identifiers"), tr("Without a quasi-identifier there is nothing to generalise. Give a column that role among the attributes."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(m_list->table(), &RecordTable::opened, this, &HierarchyStep::edit);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &id) {
        if (m_list->panel()->isVisible() && !id.isEmpty() && editor() != nullptr && editor()->column() != id)
            edit(id);
        this->desk().services.commands.refreshSoon();
    });
}

QList<Command> HierarchyStep::commands()
{
    return {{QStringLiteral("privacy.rule"), tr("&Edit the rule"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Edit, [this] { edit(m_list->table()->currentId()); }, [this] { return isVisible() && !m_list->table()->currentId().isEmpty(); }, {}}};
}

void HierarchyStep::ready()
{
    auto *bar = new QWidget(m_list);
    auto *row = new FlowRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ActionButton(desk().services.commands.action(QStringLiteral("privacy.rule")), ActionButton::Look::Plain, bar));
    m_list->addAbove(bar);
}

HierarchyEditor *HierarchyStep::editor() const
{
    return m_list->panel()->isVisibleTo(m_list) ? qobject_cast<HierarchyEditor *>(m_list->panel()->content()) : nullptr;
}

void HierarchyStep::edit(const QString &column)
{
    if (column.isEmpty() || !document().source())
        return;
    HierarchyEditor *shown = qobject_cast<HierarchyEditor *>(m_list->panel()->content());
    if (shown == nullptr) {
        shown = new HierarchyEditor(desk().services, m_list->panel());
        connect(shown, &HierarchyEditor::applied, this, &HierarchyStep::use);
        m_list->showPanel(column, shown);
    }
    m_list->panel()->setTitle(tr("Groups of %1").arg(column));
    m_list->panel()->show();
    shown->edit(document().source(), column, draft().rules.value(column), draft().highestLevels.value(column, -1), draft().weights.value(column, 1));
    shown->form()->focusFirst();
}

void HierarchyStep::use(const QString &column, const QJsonObject &rule, int highestLevel, double weight)
{
    ReleaseDraft after = draft();
    after.rules.insert(column, rule);
    after.highestLevels.remove(column);
    if (highestLevel >= 0)
        after.highestLevels.insert(column, highestLevel);
    after.weights.remove(column);
    if (weight != 1)
        after.weights.insert(column, weight);
    document().change(tr("Hierarchy of %1").arg(column), after);
    m_list->closePanel();
}

void HierarchyStep::show()
{
    QList<TableRow> rows;
    for (const QString &column : draft().columnsOf(AttributeRole::QuasiIdentifying)) {
        const QJsonObject rule = draft().rules.value(column);
        const int highest = draft().highestLevels.value(column, -1);
        const double weight = draft().weights.value(column, 1);
        TableRow row;
        row.id = column;
        row.cells = {{column, rows.size(), {}, IconId::None, {}}, {ruleWord(rule.value(QStringLiteral("method")).toString()), {}, {}, IconId::None, {}}, {ruleDetail(rule), {}, {}, IconId::None, ruleDetail(rule)}, {highest < 0 ? tr("all", "all levels of a hierarchy") : QString::number(highest), highest, {}, IconId::None, {}}, {QString::number(weight), weight, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    if (HierarchyEditor *shown = editor(); shown != nullptr) {
        if (!draft().columnsOf(AttributeRole::QuasiIdentifying).contains(shown->column()))
            m_list->closePanel();
        else if (const auto typed = shown->rule(); typed && typed->json() != draft().rules.value(shown->column()) && !isVisible())
            shown->edit(document().source(), shown->column(), draft().rules.value(shown->column()), draft().highestLevels.value(shown->column(), -1), draft().weights.value(shown->column(), 1));
    }
}

void HierarchyStep::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 600;
    constexpr int heightBelowEachOther = 660;
    PrivacyStep::resizeEvent(event);
    // In a narrow window form and groups stand below each other, and the page scrolls.
    m_list->setMinimumHeight(width() < narrow ? heightBelowEachOther : 0);
}

QWidget *HierarchyStep::initialFocus()
{
    return m_list->table()->view();
}

} // namespace hallmarker::ui
