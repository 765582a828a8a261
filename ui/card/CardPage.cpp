#include "ui/card/CardPage.h"

#include "core/jobs/JobQueue.h"
#include "inventory/card/CardRepository.h"
#include "ui/card/CardExportPanel.h"
#include "ui/card/CardFieldEdit.h"
#include "ui/card/CardFieldEditor.h"
#include "ui/card/CardFigures.h"
#include "ui/card/CardLoading.h"
#include "ui/card/CardMessages.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

CardPage::CardPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_warnings(new InlineMessage(this)), m_gaps(new InlineMessage(this)), m_model(new QComboBox(this)), m_form(nullptr), m_scroll(new QScrollArea(this)), m_preview(new QTextBrowser(this)), m_export(new CardExportPanel(this)), m_right(new QStackedWidget(this)), m_chooser(new QWidget(this)), m_body(new QSplitter(Qt::Horizontal, this)), m_empty(new EmptyState(this)), m_undo(new QUndoStack(this))
{
    m_model->setObjectName(QStringLiteral("card.model"));
    auto *label = new QLabel(tr("&Model version"), this);
    label->setBuddy(m_model);
    auto *choose = new QHBoxLayout(m_chooser);
    choose->setContentsMargins(0, 0, 0, 0);
    choose->addWidget(label);
    choose->addWidget(m_model, 1);
    choose->addStretch(2);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_preview->setAccessibleName(tr("Preview of the card"));
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);
    auto *splitter = m_body;
    splitter->addWidget(m_scroll);
    m_right->addWidget(m_preview);
    auto *exportScroll = new QScrollArea(m_right);
    exportScroll->setWidgetResizable(true);
    exportScroll->setFrameShape(QFrame::NoFrame);
    exportScroll->setFocusPolicy(Qt::NoFocus);
    exportScroll->setWidget(m_export);
    m_right->addWidget(exportScroll);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 420});
    // Takes what is left instead of making the page scroll: form and preview scroll by themselves.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(240);
    splitter->setChildrenCollapsible(false);
    m_empty->setTexts(IconId::Card, tr("No model yet"), tr("A card tells what a model is for and how well it does, each figure from a finding. Import a model in the inventory first."));
    m_header = new PageHeader(title(), tr("What people write, and what findings measured. Stored when you leave a field."), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_chooser);
    column->addWidget(m_warnings);
    column->addWidget(m_gaps);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    m_chooser->hide();
    m_body->hide();
    buildForm();
    connect(m_model, &QComboBox::activated, this, [this] {
        m_undo->clear();
        load();
    });
    m_gaps->setClosable(false);
    m_warnings->setObjectName(QStringLiteral("card.warnings"));
    m_gaps->setObjectName(QStringLiteral("card.gaps"));
    connect(m_warnings, &InlineMessage::linkActivated, this, &CardPage::openLink);
    connect(m_gaps, &InlineMessage::linkActivated, this, &CardPage::openLink);
    connect(m_export, &CardExportPanel::exportRequested, this, &CardPage::exportAs);
    connect(m_export, &CardExportPanel::closeRequested, this, [this] { showExport(false); });
}

CardPage::~CardPage()
{
    m_preview->setDocument(nullptr); // the view outlives the document by a moment
}

void CardPage::ready()
{
    m_header->setPrimary(services().commands.action(QStringLiteral("card.export")));
    m_header->addSecondary(services().commands.action(QStringLiteral("card.cite")));
}

PageDescriptor CardPage::descriptor()
{
    return {QStringLiteral("card"), tr("Model card"), IconId::Card, [](PageServices &services) { return static_cast<Page *>(new CardPage(services)); }, false, {QStringLiteral("card")}};
}

QList<Command> CardPage::commands()
{
    const auto hasCard = [this] { return !m_card.text().isEmpty(); };
    return {{QStringLiteral("card.export"), tr("&Export card ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Export, [this] { showExport(true); }, hasCard, {}},
            {QStringLiteral("card.cite"), tr("&Cite newest findings"), CommandArea::Page, {}, IconId::Link, [this] { cite(); }, [this, hasCard] { return hasCard() && !services().session.isReadOnly(); }, {}}};
}

void CardPage::buildForm()
{
    auto *form = new FormColumn(m_scroll);
    std::optional<inventory::CardSection> section;
    for (const inventory::CardFieldSpec &spec : inventory::cardFields()) {
        if (section != spec.section) {
            form->addSection(inventory::cardSectionTitle(spec.section));
            section = spec.section;
            if (spec.section == inventory::CardSection::Results) {
                m_figures = new CardFigures(services().checks, form);
                connect(m_figures, &CardFigures::findingRequested, this, [this](const QString &id) { services().goTo(QStringLiteral("checks"), id); });
                form->addWidget(m_figures);
            }
        }
        if (!spec.isEditable()) {
            addDerived(*form, spec);
            continue;
        }
        auto *editor = new CardFieldEditor(spec, form);
        FormField *field = form->addField(spec.labelText(), editor, {spec.guidanceText(), spec.lawText().replace(QLatin1Char('|'), QLatin1String(", ")), spec.exampleText()});
        field->setRequired(spec.isRequired);
        editor->editor()->setAccessibleName(spec.labelText());
        m_editors += editor;
        connect(editor, &CardFieldEditor::typed, this, &CardPage::keepDraft);
        connect(editor, &CardFieldEditor::leftChanged, this, [this, editor] { store(editor); });
    }
    m_form = form;
    m_scroll->setWidget(form);
}

void CardPage::addDerived(FormColumn &form, const inventory::CardFieldSpec &spec)
{
    // The figures stand in the table, each with its finding.
    if (spec.section == inventory::CardSection::Results)
        return;
    auto *value = new QLabel(&form);
    value->setObjectName(QLatin1String("card.derived.") + spec.keyText());
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a digest is one long word
    policy.setHeightForWidth(true);
    value->setSizePolicy(policy);
    m_derived.insert(spec.keyText(), value);
    form.addField(spec.labelText(), value, {tr("Not typed here: %1.", "where the value comes from").arg(inventory::cardFillerText(spec.filler)), {}, {}});
}

void CardPage::openLink(const QString &target)
{
    const QString what = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("finding:"))) {
        services().goTo(QStringLiteral("checks"), what);
        return;
    }
    for (CardFieldEditor *editor : std::as_const(m_editors)) {
        if (editor->spec().keyText() == what) {
            m_scroll->ensureWidgetVisible(editor->parentWidget());
            editor->editor()->setFocus();
            return;
        }
    }
    if (QLabel *derived = m_derived.value(what)) {
        m_scroll->ensureWidgetVisible(derived->parentWidget());
    } else { // a figure that is missing
        m_scroll->ensureWidgetVisible(m_figures);
        m_figures->table()->setFocus();
    }
}

void CardPage::refresh()
{
    if (!services().session.isOpen()) {
        m_chooser->hide();
        m_warnings->clear();
        m_gaps->clear();
        m_body->hide();
        m_empty->show();
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return cardableVersions(workspace); }, this, [this](const core::Result<CardableVersions> &versions) {
        if (m_turn.end())
            refresh();
        if (!versions) {
            m_message->showError(versions.error());
            return;
        }
        const QString before = m_wanted.isEmpty() ? chosenModel() : std::exchange(m_wanted, QString());
        m_model->setModel(new ChoiceListModel(*versions, m_model));
        m_chooser->setVisible(!versions->isEmpty());
        m_body->setVisible(!versions->isEmpty());
        m_empty->setVisible(versions->isEmpty());
        if (versions->isEmpty())
            return;
        m_model->setCurrentIndex(qMax(0, m_model->findData(before)));
        load();
    });
}

QString CardPage::chosenModel() const
{
    return m_model->currentData().toString();
}

void CardPage::load()
{
    const QString version = chosenModel();
    if (version.isEmpty())
        return;
    services().session.read([version, checks = services().checks](core::Workspace &workspace) { return LoadedCard::ofVersion(workspace, checks, version); }, this, [this, version](const core::Result<LoadedCard> &loaded) {
        if (version != chosenModel())
            return; // another one was chosen meanwhile
        if (loaded)
            show(*loaded);
        else
            m_message->showError(loaded.error());
    });
}

void CardPage::show(const LoadedCard &loaded)
{
    const inventory::CardView &view = loaded.view;
    for (CardFieldEditor *editor : std::as_const(m_editors)) {
        if (m_card == core::CardId(view.record.id) && editor->hasUnstored())
            continue; // somebody is typing there, or what was typed could not be stored
        editor->setValue(view.card.fields.value(editor->spec().keyText()));
    }
    m_card = core::CardId(view.record.id);
    for (auto label = m_derived.cbegin(); label != m_derived.cend(); ++label) {
        const QString text = view.field(label.key().toLatin1().constData()).text();
        (*label)->setText(text.isEmpty() ? tr("nothing yet") : text);
    }
    m_figures->setEvidence(view.evidence);
    // The rest in turns of its own: texts with markup take longest, and somebody may be typing.
    m_messages = {cardWarningsHtml(view), cardGapsHtml(view)};
    m_next = loaded.preview;
    QTimer::singleShot(0, this, &CardPage::showMessages);
    services().commands.refreshSoon();
}

void CardPage::showMessages()
{
    const auto &[warnings, gaps] = m_messages;
    if (warnings.isEmpty())
        m_warnings->clear();
    else
        m_warnings->showHtml(Severity::Warning, warnings);
    if (gaps.isEmpty())
        m_gaps->clear();
    else
        m_gaps->showHtml(Severity::Info, gaps);
    tabInLayoutOrder(window()); // messages with links have become stops
    QTimer::singleShot(0, this, &CardPage::showPreview);
}

void CardPage::showPreview()
{
    if (!m_next)
        return;
    // The view keeps no document that it was not born with: ours goes when the next one is there.
    const int scrolled = m_preview->verticalScrollBar()->value();
    m_next->setDefaultFont(m_preview->font());
    m_next->setDocumentMargin(space::m);
    m_preview->setDocument(m_next.get());
    m_shown = std::exchange(m_next, nullptr);
    m_preview->verticalScrollBar()->setValue(scrolled);
}

void CardPage::store(CardFieldEditor *editor)
{
    const QJsonValue before = editor->stored();
    const QJsonValue after = editor->value();
    if (auto valid = inventory::validateCardValue(editor->spec(), after); !valid) {
        for (FormField *field : m_form->fields()) {
            if (field->field() == editor)
                field->setProblem(valid.error().message);
        }
        return;
    }
    for (FormField *field : m_form->fields()) {
        if (field->field() == editor)
            field->setProblem({});
    }
    const QPointer<CardPage> self(this);
    auto isTyped = std::make_shared<bool>(true); // the first write is; undo and redo are not
    m_undo->push(new CardFieldEdit(*this, m_card, editor->spec(), before, after, [self, editor, card = m_card, before, after, isTyped](const core::Result<inventory::ModelCard> &saved) {
        if (!self)
            return;
        const bool wasTyped = std::exchange(*isTyped, false);
        if (!saved) {
            self->m_message->showError(saved.error());
            if (wasTyped && self->m_card == card)
                self->keepUnstored(editor, after, before, saved.error());
            return;
        }
        self->services().drafts.discard(self->services().session.workspaceId(), self->pageId(), saved->head.id.text());
        self->load();
    }));
    editor->setValue(after);
}

void CardPage::keepUnstored(CardFieldEditor *editor, const QJsonValue &value, const QJsonValue &stored, const core::Error &error)
{
    editor->keepUnstored(value, stored);
    for (FormField *field : m_form->fields()) {
        if (field->field() == editor)
            field->setProblem(tr("This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1").arg(error.message));
    }
    keepDraft();
}

void CardPage::keepDraft()
{
    QJsonObject content;
    for (const CardFieldEditor *editor : std::as_const(m_editors)) {
        if (editor->hasUnstored())
            content.insert(editor->spec().keyText(), editor->value());
    }
    services().drafts.keep({services().session.workspaceId(), pageId(), m_card.text(), tr("Model card %1").arg(m_model->currentText()), 0, content});
}

void CardPage::restoreDraft(const Draft &draft)
{
    const core::CardId card(draft.formId);
    services().session.read([card, fields = draft.content](core::Workspace &workspace) -> core::Result<inventory::ModelCard> {
        inventory::CardRepository cards(workspace);
        HALLMARKER_ASSIGN(const inventory::ModelCard present, cards.find(card));
        return cards.setAll(card, fields, present.head.revision);
    }, this, [this, draft](const core::Result<inventory::ModelCard> &saved) {
        if (!saved) {
            m_message->showError(saved.error());
            return;
        }
        services().drafts.discard(draft.workspaceId, draft.pageId, draft.formId);
        services().toasts.show(tr("What was typed before the last end is in the card again."));
        m_wanted = saved->modelVersion.text();
        refresh();
    });
}

void CardPage::openRecord(const QString &id)
{
    services().session.read([id](core::Workspace &workspace) { return workspace.record(id); }, this, [this](const core::Result<core::Record> &record) {
        if (record)
            m_wanted = versionOfCardRecord(*record);
        refresh();
    });
}

void CardPage::cite()
{
    services().session.read([card = m_card](core::Workspace &workspace) -> core::Result<inventory::ModelCard> {
        inventory::CardRepository cards(workspace);
        HALLMARKER_ASSIGN(const inventory::ModelCard present, cards.find(card));
        return cards.cite(card, present.head.revision);
    }, this, [this](const core::Result<inventory::ModelCard> &saved) {
        if (!saved) {
            m_message->showError(saved.error());
            return;
        }
        services().toasts.show(tr("The card cites %n finding(s).", nullptr, static_cast<int>(saved->cites.size())));
        load();
    });
}

void CardPage::showExport(bool isShown)
{
    m_right->setCurrentIndex(isShown ? 1 : 0);
    if (isShown)
        m_export->initialFocus()->setFocus();
    else
        m_preview->setFocus();
}

void CardPage::exportAs(const CardExporter::Format &format)
{
    FileQuestion file;
    file.mode = FileQuestion::Mode::SaveFile;
    file.title = tr("Export the card as %1").arg(format.name);
    file.filter = QStringLiteral("%1 (*.%2)").arg(format.name, format.suffix);
    file.suffix = format.suffix;
    file.suggestedName = QStringLiteral("card.") + format.suffix;
    file.purpose = QStringLiteral("card");
    FileDialog::ask(window(), file, this, [this, format](const QString &path) {
        const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
        if (!workspace)
            return;
        m_export->setBusy(true);
        services().jobs.submit(
            tr("Export the card as %1").arg(format.name),
            [workspace, checks = services().checks, version = chosenModel(), format, path](core::Progress &progress) { return CardExporter::write(*workspace, checks, version, format, path, progress); }, this,
            [this, path](const core::Result<QJsonValue> &result) {
                if (result)
                    m_export->showResult(path, result->toObject());
                else
                    m_export->showError(result.error());
            });
    });
}

QWidget *CardPage::initialFocus()
{
    return m_model;
}

QJsonObject CardPage::saveState() const
{
    return {{QStringLiteral("version"), chosenModel()}};
}

void CardPage::restoreState(const QJsonObject &state)
{
    m_wanted = state.value(QLatin1String("version")).toString();
}

} // namespace hallmarker::ui
