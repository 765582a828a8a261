#include "ui/templates/TemplateEditor.h"

#include "core/yaml/YamlFields.h"
#include "dpia/template/TemplateFields.h"
#include "dpia/template/edit/TemplateChanges.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"
#include "ui/templates/PartForm.h"
#include "ui/templates/StructureTree.h"
#include "ui/templates/TemplatePreview.h"
#include "ui/templates/YamlPane.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

Status changeStatus(const dpia::TemplateChange &change)
{
    return change.touchesAnswers ? Status::Warn : Status::Info;
}

QString changeWord(dpia::TemplateChange::Kind kind)
{
    using Kind = dpia::TemplateChange::Kind;
    switch (kind) {
    case Kind::Added: return TemplateEditor::tr("Added", "part of a template");
    case Kind::Removed: return TemplateEditor::tr("Removed", "part of a template");
    case Kind::Changed: return TemplateEditor::tr("Changed", "part of a template");
    case Kind::Moved: return TemplateEditor::tr("Moved", "part of a template");
    }
    return {};
}

} // namespace

TemplateEditor::TemplateEditor(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_draft(new TemplateDraft(this)), m_contents(std::make_shared<TemplateContents>()), m_message(new InlineMessage(this)), m_row(new FlowRow), m_language(new QComboBox(this)), m_file(new QComboBox(this)), m_tree(new StructureTree(this)), m_form(new PartForm(*m_draft, this)), m_pane(new YamlPane(this)),
      m_problems(new QListWidget(this)), m_verdict(new QLabel(this)), m_preview(new TemplatePreview(this)), m_changeRows(new RowsModel({{QStringLiteral("kind"), tr("What")}, {QStringLiteral("part"), tr("Part")}, {QStringLiteral("field"), tr("Field")}, {QStringLiteral("before"), tr("Before")}, {QStringLiteral("after"), tr("Now")}}, this)), m_changes(new RecordTable(tr("Changes against the former version"), this)), m_tabs(new SectionSwitch(this)), m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("templateEditor"));
    m_language->setObjectName(QStringLiteral("template.language"));
    m_language->setAccessibleName(tr("Language of the texts"));
    m_file->setObjectName(QStringLiteral("template.file"));
    m_file->setAccessibleName(tr("File"));
    m_problems->setObjectName(QStringLiteral("template.problems"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setMaximumHeight(110);
    m_problems->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_changes->setModel(m_changeRows);
    m_changes->emptyState()->setTexts(IconId::CheckMark, tr("Nothing to compare"), tr("This is the first version of the template, or it is the same as the former one."));
    m_changes->setMinimumSize(200, 100); // narrower than its empty state asks for
    m_preview->setMinimumSize(200, 100);
    m_pane->setMinimumSize(200, 80);
    m_problems->setMinimumWidth(100);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_typing->setSingleShot(true);
    m_typing->setInterval(300);

    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_tree);
    left->addWidget(m_form);
    left->setStretchFactor(0, 2);
    left->setStretchFactor(1, 3);
    left->setChildrenCollapsible(false);
    m_tree->setMinimumHeight(90);
    m_form->setMinimumHeight(120);
    auto *text = new QWidget(this);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, space::s, 0, 0);
    auto *fileRow = new QHBoxLayout;
    auto *fileLabel = new QLabel(tr("File"), text);
    fileLabel->setBuddy(m_file);
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_file, 1);
    textColumn->addLayout(fileRow);
    textColumn->addWidget(m_pane, 1);
    textColumn->addWidget(m_verdict);
    textColumn->addWidget(m_problems);
    m_tabs->setObjectName(QStringLiteral("template.tabs"));
    m_tabs->addSection(QStringLiteral("text"), tr("Text"), text);
    m_tabs->addSection(QStringLiteral("preview"), tr("Preview"), m_preview);
    m_tabs->addSection(QStringLiteral("changes"), tr("Changes"), m_changes);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(left);
    sides->addWidget(m_tabs);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({450, 600});
    left->setMinimumWidth(220);
    m_tabs->setMinimumWidth(220);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_form->setMinimumWidth(160);
    m_tree->setMinimumWidth(160);
    sides->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    sides->setMinimumHeight(240);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_row);
    column->addWidget(m_message);
    column->addWidget(sides, 1);

    connect(m_tree, &StructureTree::chosen, this, [this](const QString &pointer) {
        m_form->commit();
        m_form->show(pointer);
        if (m_file->currentIndex() <= 0) {
            const auto document = core::readYaml(m_draft->files().value(0).text.toUtf8());
            if (document)
                m_pane->goTo(document->locate(pointer).line, document->locate(pointer).column);
        }
        m_services.commands.refreshSoon();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_form->setLanguage(m_language->currentData().toString());
        m_preview->show(m_draft->reading().value, m_language->currentData().toString());
    });
    connect(m_file, &QComboBox::activated, this, [this] {
        const QSignalBlocker quiet(m_pane);
        m_pane->setPlainText(m_draft->files().value(m_file->currentIndex()).text);
        showProblems();
    });
    connect(m_pane, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { m_draft->setText(qMax(0, m_file->currentIndex()), m_pane->toPlainText()); });
    connect(m_draft, &TemplateDraft::textChanged, this, [this](int file) {
        if (file != qMax(0, m_file->currentIndex()))
            return;
        const QSignalBlocker quiet(m_pane);
        m_pane->become(m_draft->files().at(file).text);
    });
    connect(m_draft, &TemplateDraft::read, this, &TemplateEditor::showDraft);
    connect(m_problems, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const int file = item->data(Qt::UserRole + 2).toInt();
        if (file != m_file->currentIndex()) {
            m_file->setCurrentIndex(file);
            const QSignalBlocker quiet(m_pane);
            m_pane->setPlainText(m_draft->files().value(file).text);
        }
        m_tabs->setCurrent(QStringLiteral("text"));
        m_pane->goTo(item->data(Qt::UserRole).toLongLong(), item->data(Qt::UserRole + 1).toLongLong());
        m_pane->setFocus();
    });
}

void TemplateEditor::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_row->addWidget(new ActionButton(registry.action(QStringLiteral("templates.save")), ActionButton::Look::Primary, this));
    for (const char *id : {"templates.section", "templates.question", "templates.up", "templates.down", "templates.remove", "templates.language", "templates.export"}) {
        m_row->addSpacing(space::s); // the line may go on here
        m_row->addWidget(new ActionButton(registry.action(QLatin1String(id)), ActionButton::Look::Plain, this));
    }
    m_row->addSpacing(space::m);
    auto *label = new QLabel(tr("Texts in", "a language"), this);
    label->setBuddy(m_language);
    m_row->addWidget(label);
    m_row->addWidget(m_language);
}

void TemplateEditor::setContents(const std::shared_ptr<const TemplateContents> &contents)
{
    m_contents = contents;
    showChanges();
}

void TemplateEditor::open(const dpia::TemplateFiles &files, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_message->clear();
    m_form->setReadOnly(isReadOnly);
    m_pane->setReadOnly(isReadOnly);
    m_draft->open(files);
    m_file->setCurrentIndex(0);
    {
        const QSignalBlocker quiet(m_pane);
        m_pane->setPlainText(m_draft->files().constFirst().text);
    }
    m_language->setCurrentIndex(0);
    m_form->setLanguage({});
    m_tree->select({});
    m_form->show({});
    if (isReadOnly)
        m_message->showMessage(Severity::Info, tr("This template ships with the program. Make a copy of your own to change it."));
    tabInLayoutOrder(this);
}

void TemplateEditor::restore(const QJsonObject &typed)
{
    for (int i = 0; i < m_draft->files().size(); ++i)
        if (const QString text = typed.value(m_draft->files().at(i).name).toString(); !text.isEmpty())
            m_draft->setText(i, text);
    const QSignalBlocker quiet(m_pane);
    m_pane->become(m_draft->files().value(qMax(0, m_file->currentIndex())).text);
}

bool TemplateEditor::canSave() const
{
    return !m_isReadOnly && m_draft->reading().errors.isEmpty() && !m_draft->files().isEmpty();
}

QWidget *TemplateEditor::initialFocus() const
{
    return m_tree;
}

void TemplateEditor::commit()
{
    if (m_typing->isActive()) {
        m_typing->stop();
        m_draft->setText(qMax(0, m_file->currentIndex()), m_pane->toPlainText());
    }
    m_form->commit();
}

void TemplateEditor::markSaved()
{
    m_draft->markSaved();
    m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("templates"), m_draft->files().value(0).name);
}

void TemplateEditor::showFiles()
{
    const QSignalBlocker quiet(m_file);
    const int before = qMax(0, m_file->currentIndex());
    m_file->clear();
    for (const TemplateDraft::File &file : m_draft->files())
        m_file->addItem(file.name);
    m_file->setCurrentIndex(qMin(before, m_file->count() - 1));
    const QSignalBlocker still(m_language);
    const QString language = m_language->currentData().toString();
    m_language->clear();
    const QString own = m_draft->root().toObject().value(QLatin1String("language")).toString();
    m_language->addItem(tr("%1 (original)", "a language").arg(own), QString());
    for (const QString &code : m_draft->languages())
        m_language->addItem(code, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void TemplateEditor::showDraft()
{
    showFiles();
    m_tree->show(m_draft->root());
    m_form->show(m_tree->pointer());
    showProblems();
    if (m_draft->reading().errors.isEmpty())
        m_preview->show(m_draft->reading().value, m_language->currentData().toString());
    showChanges();
    keepTyped();
    m_services.commands.refreshSoon();
    Q_EMIT changed();
}

void TemplateEditor::showProblems()
{
    m_problems->clear();
    QList<core::Error> here;
    const QString shown = m_draft->files().value(qMax(0, m_file->currentIndex())).name;
    for (const core::Error &error : m_draft->reading().errors) {
        int file = 0;
        for (int i = 0; i < m_draft->files().size(); ++i)
            file = m_draft->files().at(i).name == error.where.file ? i : file;
        auto *item = new QListWidgetItem(error.where.line > 0 ? tr("%1, line %2, column %3: %4", "file, place, what is wrong").arg(m_draft->files().at(file).name).arg(error.where.line).arg(error.where.column).arg(error.message) : error.message, m_problems);
        item->setData(Qt::UserRole, error.where.line);
        item->setData(Qt::UserRole + 1, error.where.column);
        item->setData(Qt::UserRole + 2, file);
        if (m_draft->files().at(file).name == shown)
            here.append(error);
    }
    m_pane->setErrors(here);
    const QStringList &notes = m_draft->reading().notes;
    m_verdict->setText(!m_draft->reading().errors.isEmpty() ? tr("%n error(s). Enter goes to the place.", nullptr, int(m_draft->reading().errors.size())) : notes.isEmpty() ? tr("No errors.") : tr("No errors. %1").arg(notes.join(QLatin1Char(' '))));
    m_problems->setVisible(m_problems->count() > 0);
}

void TemplateEditor::showChanges()
{
    QList<TableRow> rows;
    const dpia::Template &now = m_draft->reading().value;
    const TemplateEntry *former = m_draft->reading().errors.isEmpty() ? m_contents->former(now.urn, m_draft->isEdited() ? now.version + 1 : now.version) : nullptr;
    if (former != nullptr) {
        int number = 0;
        for (const dpia::TemplateChange &change : dpia::templateChanges(former->value, now)) {
            TableRow row;
            row.id = QString::number(number++);
            row.cells = {{changeWord(change.kind), {}, changeStatus(change), IconId::None, change.touchesAnswers ? tr("Answers that were given may not fit any more.") : QString()}, {change.title, {}, {}, IconId::None, change.part}, {change.field, {}, {}, IconId::None, {}}, {change.before, {}, {}, IconId::None, change.before}, {change.after, {}, {}, IconId::None, change.after}};
            rows.append(row);
        }
    }
    m_changeRows->setRows(rows);
    m_tabs->setCount(QStringLiteral("changes"), rows.size());
}

/// Texts outlive a crash.
void TemplateEditor::keepTyped()
{
    if (m_isReadOnly || m_draft->files().isEmpty())
        return;
    const QString formId = m_draft->files().constFirst().name;
    if (!m_draft->isEdited()) {
        m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("templates"), formId);
        return;
    }
    QJsonObject typed;
    for (const TemplateDraft::File &file : m_draft->files())
        typed.insert(file.name, file.text);
    m_services.drafts.keep({m_services.session.workspaceId(), QStringLiteral("templates"), formId, m_draft->reading().value.title.original(), m_services.clock.nowMs(), typed});
}

void TemplateEditor::refuse(const core::Result<void> &done)
{
    if (done)
        m_message->clear();
    else
        m_message->showError(done.error());
}

QString TemplateEditor::freeName(const QString &stem) const
{
    const QString text = m_draft->files().value(0).text;
    for (int number = 1;; ++number)
        if (const QString name = QStringLiteral("%1-%2").arg(stem).arg(number); !text.contains(name))
            return name;
}

bool TemplateEditor::hasPart() const
{
    return !m_isReadOnly && !m_draft->root().isUndefined() && !m_tree->pointer().isEmpty();
}

void TemplateEditor::addSection()
{
    commit();
    const QJsonObject question{{QStringLiteral("id"), freeName(QStringLiteral("question"))}, {QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), tr("New question")}};
    const QJsonObject section{{QStringLiteral("id"), freeName(QStringLiteral("section"))}, {QStringLiteral("title"), tr("New section")}, {QStringLiteral("questions"), QJsonArray{question}}};
    QString pointer = m_tree->pointer();
    while (!pointer.isEmpty() && pointer.section(QLatin1Char('/'), -2, -2) != QLatin1String("sections"))
        pointer = pointer.section(QLatin1Char('/'), 0, -2);
    const QString parent = pointer.section(QLatin1Char('/'), 0, -3);
    const int index = pointer.isEmpty() ? 1'000'000 : pointer.section(QLatin1Char('/'), -1).toInt() + 1;
    const auto done = m_draft->insert(parent, QStringLiteral("sections"), index, section);
    refuse(done);
    const qsizetype count = core::valueAt(m_draft->root(), QString(parent + QStringLiteral("/sections"))).toArray().size();
    if (done)
        m_tree->select(core::jsonPointer(QString(parent + QStringLiteral("/sections")), qMin<qsizetype>(index, count - 1)));
}

void TemplateEditor::addQuestion()
{
    commit();
    QString pointer = m_tree->pointer();
    int index = 1'000'000;
    if (m_tree->isQuestion()) {
        index = pointer.section(QLatin1Char('/'), -1).toInt() + 1;
        pointer = pointer.section(QLatin1Char('/'), 0, -3);
    }
    if (pointer.isEmpty())
        return;
    const auto done = m_draft->insert(pointer, QStringLiteral("questions"), index, {{QStringLiteral("id"), freeName(QStringLiteral("question"))}, {QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), tr("New question")}});
    refuse(done);
    const qsizetype count = core::valueAt(m_draft->root(), QString(pointer + QStringLiteral("/questions"))).toArray().size();
    if (done)
        m_tree->select(core::jsonPointer(QString(pointer + QStringLiteral("/questions")), qMin<qsizetype>(index, count - 1)));
}

void TemplateEditor::removePart()
{
    const QString pointer = m_tree->pointer();
    if (pointer.isEmpty())
        return;
    refuse(m_draft->remove(pointer));
}

void TemplateEditor::movePart(int step)
{
    commit();
    const QString pointer = m_tree->pointer();
    const QString list = pointer.section(QLatin1Char('/'), 0, -2);
    const qsizetype target = pointer.section(QLatin1Char('/'), -1).toInt() + step;
    if (pointer.isEmpty() || target < 0 || target >= core::valueAt(m_draft->root(), list).toArray().size())
        return;
    const auto done = m_draft->move(pointer, step);
    refuse(done);
    if (done)
        m_tree->select(core::jsonPointer(list, target));
}

void TemplateEditor::addLanguage()
{
    commit();
    Question question;
    question.title = tr("Add a language");
    question.text = tr("The translation is a file of its own beside the template. What is not translated is shown as it was written.");
    question.inputLabel = tr("Code of the language, such as de or pt-BR");
    question.choices = QStringList{tr("Add"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this](int choice, const QString &code) {
        if (choice != 0)
            return;
        if (!dpia::isLanguageCode(code.trimmed())) {
            m_message->showMessage(Severity::Warning, tr("\"%1\" is not the code of a language, such as de or pt-BR.").arg(code));
            return;
        }
        m_draft->addLanguage(code.trimmed());
        m_language->setCurrentIndex(qMax(0, m_language->findData(code.trimmed())));
        m_form->setLanguage(m_language->currentData().toString());
    });
}

} // namespace hallmarker::ui
