#include "ui/privacy/AttributeStep.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/AttributePanel.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTimer>

namespace hallmarker::ui {

using anonymisation::AttributeRole;

AttributeStep::AttributeStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("attributes"), parent),
      m_list(new ListSection(tr("Columns"), tr("Filter columns"), {{QStringLiteral("column"), tr("Column")}, {QStringLiteral("role"), tr("Role")}, {QStringLiteral("suggested"), tr("Suggested")}, {QStringLiteral("why"), tr("Why")}, {QStringLiteral("different"), tr("Different"), true}, {QStringLiteral("separation"), tr("Separation"), true}, {QStringLiteral("kinds"), tr("Personal data")}}, this)),
      m_roles(new QWidget(this))
{
    new FlowRow(m_roles);
    m_roles->layout()->setContentsMargins(0, 0, 0, 0);
    m_roles->layout()->setSpacing(space::s);
    m_list->addAbove(m_roles);
    m_list->setWidths({140, 140, 140, 240, 90, 100, 160});
    m_list->table()->emptyState()->setTexts(IconId::Dataset, tr("No columns yet"), tr("Choose a table first."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &id) {
        if (m_list->panel()->isVisible())
            showPanel(id);
        this->desk().services.commands.refreshSoon();
    });
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &id) {
        showPanel(id);
        if (AttributePanel *shown = panel())
            QTimer::singleShot(0, shown->roleBox(), [box = shown->roleBox()] { box->setFocus(); });
    });
}

QList<Command> AttributeStep::commands()
{
    QList<Command> all;
    const struct {
        AttributeRole role;
        const char *id;
        QString text;
        int key;
    } entries[] = {{AttributeRole::Identifying, "privacy.identifying", tr("&Identifying"), Qt::Key_1}, {AttributeRole::QuasiIdentifying, "privacy.quasi", tr("&Quasi-identifying"), Qt::Key_2}, {AttributeRole::Sensitive, "privacy.sensitive", tr("&Sensitive"), Qt::Key_3}, {AttributeRole::Insensitive, "privacy.insensitive", tr("I&nsensitive"), Qt::Key_4}};
    for (const auto &entry : entries)
        all.append({QString::fromLatin1(entry.id), entry.text, CommandArea::Page, QKeySequence(int(Qt::CTRL) | int(Qt::ALT) | entry.key), IconId::None, [this, role = entry.role] { setRole(m_list->table()->selectedIds(), role); }, [this] { return isVisible() && !m_list->table()->selectedIds().isEmpty(); }, {}});
    return all;
}

void AttributeStep::ready()
{
    auto *row = static_cast<FlowRow *>(m_roles->layout());
    auto *label = new QLabel(tr("The chosen columns are"), m_roles);
    row->addWidget(label);
    for (const char *id : {"privacy.identifying", "privacy.quasi", "privacy.sensitive", "privacy.insensitive"}) {
        row->addSpacing(space::s); // each by itself, so that the row may go on in the next line
        row->addWidget(new ActionButton(desk().services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_roles));
    }
}

void AttributeStep::setRole(const QStringList &columns, AttributeRole role)
{
    ReleaseDraft after = draft();
    for (const QString &column : columns)
        after.roles.insert(column, role);
    // A model may only watch over what is sensitive.
    QJsonArray models;
    for (const QJsonValue &model : std::as_const(after.models)) {
        const QString attribute = model.toObject().value(QStringLiteral("attribute")).toString();
        if (attribute.isEmpty() || after.roleOf(attribute) == AttributeRole::Sensitive)
            models.append(model);
    }
    after.models = models;
    if (role == AttributeRole::QuasiIdentifying && document().source()) {
        for (const QString &column : columns)
            if (!after.rules.contains(column))
                after.rules.insert(column, document().source()->suggestedRules.value(column));
    }
    document().change(columns.size() == 1 ? tr("Role of %1").arg(columns.first()) : tr("Role of %n columns", nullptr, int(columns.size())), after);
}

AttributePanel *AttributeStep::panel() const
{
    return qobject_cast<AttributePanel *>(m_list->panel()->content());
}

void AttributeStep::showPanel(const QString &column)
{
    if (column.isEmpty() || !document().source())
        return;
    AttributePanel *shown = panel();
    if (shown == nullptr) {
        shown = new AttributePanel(m_list->panel());
        connect(shown, &AttributePanel::roleChosen, this, [this](const QString &name, AttributeRole role) { setRole({name}, role); });
        m_list->showPanel(column, shown);
    }
    m_list->panel()->setTitle(column);
    m_list->panel()->show();
    shown->show(*document().source(), column, draft().roleOf(column));
}

void AttributeStep::show()
{
    QList<TableRow> rows;
    if (const auto &source = document().source()) {
        for (const anonymisation::AttributeProfile &attribute : source->profile.attributes) {
            const AttributeRole role = draft().roleOf(attribute.column);
            TableRow row;
            row.id = attribute.column;
            row.cells = {{attribute.column, rows.size(), {}, IconId::None, {}}, {roleWord(role), {}, {}, role == attribute.role ? IconId::None : IconId::Edit, roleSentence(role)}, {roleWord(attribute.role), {}, {}, IconId::None, {}}, {attribute.reason, {}, {}, IconId::None, attribute.reason},
                         {countText(std::uint64_t(attribute.distinct)), qint64(attribute.distinct), {}, IconId::None, {}}, {percentText(attribute.separation), attribute.separation, {}, IconId::None, {}}, {attribute.entities.join(QStringLiteral(", ")), {}, {}, IconId::None, {}}};
            rows.append(row);
        }
    }
    m_list->rows()->setRows(rows);
    if (m_list->panel()->isVisible() && panel() != nullptr) {
        if (document().source() && draft().columns.contains(panel()->column()))
            showPanel(panel()->column());
        else
            m_list->closePanel();
    }
}

QWidget *AttributeStep::initialFocus()
{
    return m_list->table()->view();
}

} // namespace hallmarker::ui
