#include "ui/templates/TemplatesPage.h"

#include "core/report/DocumentLanguage.h"
#include "dpia/assessment/StoredTemplates.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/templates/StructureTree.h"
#include "ui/templates/TemplateEditor.h"
#include "ui/templates/TemplateList.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// What is not seen asks for no height.
class TemplateViews final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override { return false; }
};

/// A template and its translations beside each other.
core::Result<void> writeFiles(const QString &path, const QList<TemplateDraft::File> &files)
{
    const QFileInfo info(path);
    for (const TemplateDraft::File &file : files) {
        const QString name = file.language.isEmpty() ? info.fileName() : QStringLiteral("%1.%2.yaml").arg(info.completeBaseName(), file.language);
        QSaveFile out(info.dir().filePath(name));
        const QByteArray bytes = file.text.toUtf8();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return core::Error(core::ErrorKind::Io, TemplatesPage::tr("Cannot write %1: %2.").arg(out.fileName(), out.errorString()));
    }
    return {};
}

} // namespace

TemplatesPage::TemplatesPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_stack(new TemplateViews), m_list(new TemplateList(services, this)), m_editor(new TemplateEditor(services, this)), m_contents(std::make_shared<TemplateContents>())
{
    setObjectName(QStringLiteral("templatesPage"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    showView(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("The questionnaires that assessments are begun with. Copy one that ships, change it, and save it as your own version."), this));
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    connect(m_list, &TemplateList::opened, this, &TemplatesPage::openEditor);
    connect(m_editor, &TemplateEditor::changed, this, [this] { this->services().commands.refreshSoon(); });
}

PageDescriptor TemplatesPage::descriptor()
{
    return {QStringLiteral("templates"), tr("Templates"), IconId::File, [](PageServices &services) { return static_cast<Page *>(new TemplatesPage(services)); }, false, {QString::fromLatin1(dpia::StoredTemplates::kind)}};
}

/// What is hidden asks for no room.
void TemplatesPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    for (QWidget *one : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_editor)}) {
        const QSizePolicy::Policy policy = one == view ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        one->setSizePolicy(policy, policy);
    }
}

bool TemplatesPage::isEditor() const
{
    return m_stack->currentWidget() == m_editor;
}

bool TemplatesPage::mayWrite() const
{
    return services().session.isOpen() && !services().session.isReadOnly();
}

QList<Command> TemplatesPage::commands()
{
    const auto hasChosen = [this] { return !isEditor() && m_contents->entry(m_list->currentId()) != nullptr; };
    const auto edits = [this] { return isEditor() && !m_editor->isReadOnly(); };
    const auto hasPart = [this, edits] { return edits() && m_editor->hasPart(); };
    return {{QStringLiteral("templates.open"), tr("&Open"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_T), IconId::Edit, [this] { openEditor(m_list->currentId()); }, hasChosen, {}},
            {QStringLiteral("templates.copy"), tr("Make a &copy of your own"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), IconId::Copy, [this] { copy(m_list->currentId()); }, [this, hasChosen] { return hasChosen() && mayWrite(); }, {}},
            {QStringLiteral("templates.import"), tr("&Import template ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { importFile(); }, [this] { return mayWrite() && !isEditor(); }, {}},
            {QStringLiteral("templates.save"), tr("&Save as version"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_S), IconId::CheckMark, [this] { save(); }, [this, edits] { return edits() && mayWrite() && m_editor->canSave() && m_editor->isEdited(); }, {}},
            {QStringLiteral("templates.export"), tr("E&xport as file ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Export, [this] { exportFile(); }, [this] { return isEditor(); }, {}},
            {QStringLiteral("templates.section"), tr("Add s&ection"), CommandArea::Page, {}, IconId::Add, [this] { m_editor->addSection(); }, edits, {}},
            {QStringLiteral("templates.question"), tr("Add &question"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_N), IconId::Add, [this] { m_editor->addQuestion(); }, hasPart, {}},
            {QStringLiteral("templates.up"), tr("Move &up"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up), IconId::ChevronUp, [this] { m_editor->movePart(-1); }, hasPart, {}},
            {QStringLiteral("templates.down"), tr("Move &down"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), IconId::ChevronDown, [this] { m_editor->movePart(1); }, hasPart, {}},
            {QStringLiteral("templates.remove"), tr("&Remove the part"), CommandArea::Page, {}, IconId::Delete, [this] { m_editor->removePart(); }, hasPart, {}},
            {QStringLiteral("templates.language"), tr("Add &language ..."), CommandArea::Page, {}, IconId::Add, [this] { m_editor->addLanguage(); }, edits, {}},
            {QStringLiteral("templates.back"), tr("&Back to the templates"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Up), IconId::ChevronLeft, [this] { back(); }, [this] { return isEditor(); }, {}}};
}

void TemplatesPage::ready()
{
    m_list->ready();
    m_editor->ready();
}

QList<Crumb> TemplatesPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (isEditor())
        crumbs.append({QStringLiteral("template"), m_editor->draft().reading().value.title.original()});
    return crumbs;
}

void TemplatesPage::crumbActivated(const QString &id)
{
    if (id == pageId() && isEditor())
        back();
}

void TemplatesPage::refresh()
{
    if (!services().session.isOpen()) {
        m_isRead = false;
        show(std::make_shared<TemplateContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return TemplateContents::read(workspace); }, this, [this](const core::Result<std::shared_ptr<const TemplateContents>> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents) {
            m_message->showError(contents.error());
            return;
        }
        m_isRead = true;
        show(*contents);
        if (m_draft)
            restoreDraft(*std::exchange(m_draft, std::nullopt));
        else if (!m_wanted.isEmpty())
            openEditor(std::exchange(m_wanted, QString()));
    });
}

void TemplatesPage::show(const std::shared_ptr<const TemplateContents> &contents)
{
    m_contents = contents;
    m_list->show(contents);
    m_editor->setContents(contents);
    services().commands.refreshSoon();
}

void TemplatesPage::edit(const dpia::TemplateFiles &files, bool isReadOnly)
{
    m_editor->setContents(m_contents);
    m_editor->open(files, isReadOnly);
    showView(m_editor);
    m_editor->initialFocus()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void TemplatesPage::openEditor(const QString &id)
{
    if (const TemplateEntry *entry = m_contents->entry(id))
        edit(entry->files, entry->isShipped || !mayWrite());
}

/// Under a name of one's own: who has a shipped one's name would be in its way when the next version ships.
void TemplatesPage::copy(const QString &id)
{
    const TemplateEntry *entry = m_contents->entry(id);
    if (entry == nullptr)
        return;
    const QString stem = entry->value.urn.section(QLatin1Char(':'), -1);
    QString name = stem;
    for (int number = 2; m_contents->newestVersion(QStringLiteral("urn:own:template:") + name) > 0; ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    dpia::TemplateFiles files = entry->files;
    files.name = name + QStringLiteral(".yaml");
    for (auto &[file, bytes] : files.translations)
        file = QStringLiteral("%1.%2.yaml").arg(name, file.section(QLatin1Char('.'), -2, -2));
    edit(files, false);
    if (const auto renamed = m_editor->draft().rename(QStringLiteral("urn:own:template:") + name, 1); !renamed)
        m_message->showError(renamed.error());
}

void TemplatesPage::back()
{
    m_editor->commit();
    showView(m_list);
    m_list->list().table()->view()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void TemplatesPage::save()
{
    m_message->clear();
    m_editor->commit();
    TemplateDraft &draft = m_editor->draft();
    if (!m_editor->canSave())
        return;
    // A version that somebody may have begun an assessment with never changes.
    const QString urn = draft.reading().value.urn;
    const int newest = m_contents->newestVersion(urn);
    if (draft.reading().value.version <= newest) {
        if (const auto renamed = draft.rename(urn, newest + 1); !renamed) {
            m_message->showError(renamed.error());
            return;
        }
    }
    const dpia::TemplateFiles files = draft.templateFiles();
    const dpia::Template value = draft.reading().value;
    services().session.write(QStringLiteral("template.saved"), [files, value](core::WriteTransaction &transaction) { return dpia::StoredTemplates::keep(transaction, files, value); }, this, [this, files, value](const core::Result<core::Record> &kept) {
        if (!kept) {
            m_message->showError(kept.error());
            return;
        }
        if (m_editor->draft().templateFiles().digest() == files.digest())
            m_editor->markSaved();
        services().toasts.show(tr("%1 is saved as version %2.").arg(value.title.original()).arg(value.version));
        refresh();
    });
}

void TemplatesPage::exportFile()
{
    m_editor->commit();
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export template");
    question.filter = tr("Templates (*.yaml)");
    question.suggestedName = m_editor->draft().files().value(0).name;
    question.suffix = QStringLiteral("yaml");
    question.purpose = QStringLiteral("template-export");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        if (const auto written = writeFiles(path, m_editor->draft().files()); !written)
            m_message->showError(written.error());
        else
            services().toasts.show(tr("Saved as %1.").arg(path));
    });
}

void TemplatesPage::importFile()
{
    FileQuestion question;
    question.title = tr("Import template");
    question.filter = tr("Templates (*.yaml *.yml);;All files (*)");
    question.purpose = QStringLiteral("template-import");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_message->clear();
        const auto files = dpia::TemplateLibrary::readFiles(path);
        if (!files) {
            m_message->showError(files.error());
            return;
        }
        edit(*files, false); // with its errors, if it has any: here they can be mended
        m_editor->draft().markImported();
    });
}

void TemplatesPage::openRecord(const QString &id)
{
    m_wanted = id;
    refresh();
}

void TemplatesPage::restoreDraft(const Draft &draft)
{
    if (!m_isRead) { // what it edits is not known yet
        m_draft = draft;
        return;
    }
    dpia::TemplateFiles files;
    files.name = draft.formId;
    for (auto typed = draft.content.begin(); typed != draft.content.end(); ++typed) {
        if (typed.key() == draft.formId)
            files.bytes = typed->toString().toUtf8();
        else
            files.translations.append({typed.key(), typed->toString().toUtf8()});
    }
    edit(files, false);
    m_editor->draft().markImported();
}

FilterBar *TemplatesPage::filterBar()
{
    return isEditor() ? nullptr : m_list->list().filter();
}

QWidget *TemplatesPage::initialFocus()
{
    return isEditor() ? m_editor->initialFocus() : static_cast<QWidget *>(m_list->list().table()->view());
}

QJsonObject TemplatesPage::saveState() const
{
    return {{QStringLiteral("list"), m_list->list().table()->saveState()}};
}

void TemplatesPage::restoreState(const QJsonObject &state)
{
    m_list->list().table()->restoreState(state.value(QLatin1String("list")).toObject());
}

} // namespace hallmarker::ui
