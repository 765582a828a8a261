#include "ui/consent/FieldSection.h"

#include "ui/consent/FieldCatalogueForm.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"

#include <QVBoxLayout>

namespace hallmarker::ui {

FieldSection::FieldSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListSection(tr("Field catalogues"), tr("Filter datasets"), {{QStringLiteral("name"), tr("Dataset")}, {QStringLiteral("count"), tr("Fields"), true}, {QStringLiteral("categories"), tr("Categories")}, {QStringLiteral("fields"), tr("Which")}}, this)), m_contents(std::make_shared<ConsentContents>())
{
    m_list->setWidths({220, 80, 260, 400});
    m_list->table()->emptyState()->setTexts(IconId::Dataset, tr("No field is known yet"), tr("Say which category of data each field of a dataset holds. A request for a field that is not here is a gap: nobody gets it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->table(), &RecordTable::opened, this, &FieldSection::edit);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this] { m_services.commands.refreshSoon(); });
}

QList<Command> FieldSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("consent.fields"), tr("&Name fields ..."), CommandArea::Page, {}, IconId::Add, [this] { edit({}); }, mayWrite, {}},
            {QStringLiteral("consent.editFields"), tr("Edit &fields ..."), CommandArea::Page, {}, IconId::Edit, [this] { edit(m_list->table()->currentId()); }, [this, mayWrite] { return mayWrite() && isVisible() && m_contents->catalogue(m_list->table()->currentId()) != nullptr; }, {}}};
}

void FieldSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.fields")));
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.editFields")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("consent.fields")));
}

void FieldSection::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_contents = contents;
    QList<TableRow> rows;
    for (const inventory::FieldCatalogue &catalogue : m_contents->catalogues) {
        QStringList categories = catalogue.categories.values();
        categories.removeDuplicates();
        categories.sort();
        const QString fields = QStringList(catalogue.categories.keys()).join(QLatin1String(", "));
        TableRow row;
        row.id = catalogue.head.id.text();
        row.cells = {{catalogue.head.name, {}, {}, IconId::None, {}}, {QString::number(catalogue.categories.size()), catalogue.categories.size(), {}, IconId::None, {}}, {categories.join(QLatin1String(", ")), {}, {}, IconId::None, {}}, {fields, {}, {}, IconId::None, fields}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
}

FormPanel *FieldSection::edit(const QString &id)
{
    const inventory::FieldCatalogue *known = m_contents->catalogue(id);
    const inventory::FieldCatalogue before = known != nullptr ? *known : inventory::FieldCatalogue();
    auto *form = new FieldCatalogueForm(before, m_contents->datasets);
    m_list->showPanel(known != nullptr ? tr("Fields of %1").arg(before.head.name) : tr("Fields of a dataset"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form, before] {
        const auto catalogue = form->catalogue();
        if (!catalogue) {
            form->showError(catalogue.error());
            return;
        }
        const auto work = [catalogue = *catalogue](core::Workspace &workspace) { return inventory::FieldCatalogueRepository(workspace).save(catalogue); };
        runForForm(m_services.session, form, work, [this, before](const inventory::FieldCatalogue &saved) {
            m_services.toasts.showUndo(tr("The fields of %1 are saved.").arg(saved.head.name), [this, before, saved] {
                m_services.session.read([before, saved](core::Workspace &workspace) -> core::Result<void> {
                    inventory::FieldCatalogueRepository catalogues(workspace);
                    if (before.head.id.isEmpty())
                        return catalogues.remove(saved.head.id, saved.head.revision);
                    inventory::FieldCatalogue back = before;
                    back.head.revision = saved.head.revision;
                    HALLMARKER_TRY(catalogues.save(back));
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
