#include "ui/retention/RuleSection.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/retention/RetentionRuleForm.h"
#include "ui/retention/RetentionWords.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormDraft.h"
#include "ui/shell/FormWork.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

RuleSection::RuleSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Retention rules"), tr("Filter rules"), {{QStringLiteral("name"), tr("Rule")}, {QStringLiteral("duration"), tr("How long")}, {QStringLiteral("trigger"), tr("Counted from")}, {QStringLiteral("bound"), tr("What it sets")}, {QStringLiteral("action"), tr("At the end")}, {QStringLiteral("applies"), tr("Applies to")}, {QStringLiteral("source"), tr("Law or contract")}}, this)),
      m_contents(std::make_shared<RetentionContents>())
{
    m_list->setWidths({220, 90, 120, 190, 110, 240, 180});
    m_list->table()->emptyState()->setTexts(IconId::Retention, tr("No retention rule yet"), tr("A rule says how long a kind of data is kept, from which day on, and what happens then. Without one, nothing has an end."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::opened, this, &RuleSection::edit);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this] { m_services.commands.refreshSoon(); });
}

QList<Command> RuleSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("retention.rule"), tr("Add &rule ..."), CommandArea::Page, {}, IconId::Add, [this] { edit({}); }, mayWrite, {}},
            {QStringLiteral("retention.editRule"), tr("Edit r&ule ..."), CommandArea::Page, {}, IconId::Edit, [this] { edit(m_list->table()->currentId()); }, [this, mayWrite] { return mayWrite() && isVisible() && m_contents->rule(m_list->table()->currentId()) != nullptr; }, {}}};
}

void RuleSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("retention.rule")));
    m_list->addAction(m_services.commands.action(QStringLiteral("retention.editRule")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("retention.rule")));
}

void RuleSection::show(const std::shared_ptr<const RetentionContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::RetentionRule &rule : m_contents->rules) {
        QStringList applies;
        for (const QString &word : {rule.category, rule.purpose, rule.subject, rule.jurisdiction})
            if (!word.isEmpty())
                applies += word;
        applies += m_contents->namesOf(rule.assets);
        const QString to = applies.isEmpty() ? tr("everything") : applies.join(QLatin1String(", "));
        TableRow row;
        row.id = rule.head.id.text();
        row.cells = {{rule.head.name, {}, {}, IconId::None, {}}, {rule.duration.text(), {}, {}, IconId::None, {}}, {rule.trigger, {}, {}, IconId::None, {}}, {boundWord(rule.bound), {}, {}, IconId::None, {}}, {endActionWord(rule.action), {}, {}, IconId::None, {}}, {to, {}, {}, IconId::None, to}, {rule.legalSource, {}, {}, IconId::None, rule.legalSource}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void RuleSection::open(const QString &id)
{
    m_list->table()->select(id);
    edit(id);
}

FormPanel *RuleSection::edit(const QString &id)
{
    const inventory::RetentionRule *known = m_contents->rule(id);
    const inventory::RetentionRule before = known != nullptr ? *known : inventory::RetentionRule();
    const QString formId = QLatin1String("rule/") + before.head.id.text();
    const QString title = known != nullptr ? tr("Rule \"%1\"").arg(before.head.name) : tr("New retention rule");
    auto *form = new RetentionRuleForm(*m_contents, before);
    m_list->showPanel(title, form);
    keepDraft(m_services, form, QStringLiteral("retention"), formId, title);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, before, formId] {
        const auto rule = form->rule();
        if (!rule) {
            form->showError(rule.error());
            return;
        }
        const auto work = [rule = *rule](core::Workspace &workspace) { return inventory::RetentionRuleRepository(workspace).save(rule); };
        runForForm(m_services.session, form, work, [this, before, formId](const inventory::RetentionRule &saved) {
            discardDraft(m_services, QStringLiteral("retention"), formId);
            m_services.toasts.showUndo(tr("The rule %1 is saved.").arg(saved.head.name), [this, before, saved] {
                m_services.session.read([before, saved](core::Workspace &workspace) -> core::Result<void> {
                    inventory::RetentionRuleRepository rules(workspace);
                    if (before.head.id.isEmpty())
                        return rules.remove(saved.head.id, saved.head.revision);
                    inventory::RetentionRule back = before;
                    back.head.revision = saved.head.revision;
                    HALLMARKER_TRY(rules.save(back));
                    return {};
                }, this, [this](const core::Result<void> &) { Q_EMIT written(); });
            });
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
