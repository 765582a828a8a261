#pragma once

#include "inventory/card/CardView.h"
#include "ui/shell/Page.h"

class QComboBox;
class QScrollArea;
class QTextBrowser;
class QTextDocument;
class QTimer;
class QUndoStack;

namespace hallmarker::ui {

class CardFieldEditor;
class EmptyState;
class FormColumn;
class InlineMessage;
class PageHeader;

/// The model card: a form with guidance beside each field, the figures that findings give, a preview, and the export.
/// There is no save button: a field is stored when one leaves it, and typing is kept as a draft meanwhile.
class CardPage final : public Page {
    Q_OBJECT
public:
    explicit CardPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("card"); }
    QString title() const override { return tr("Model card"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    QUndoStack *undoStack() override { return m_undo; }
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void buildForm();
    void load();
    void show(const inventory::CardView &view, const QByteArray &preview);
    void store(CardFieldEditor *editor);
    void keepDraft();
    void cite();
    void askToExport();
    QString chosenModel() const;

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    QComboBox *m_model;
    FormColumn *m_form;
    QScrollArea *m_scroll;
    QTextBrowser *m_preview;
    QTextDocument *m_shown = nullptr; ///< by the preview
    QWidget *m_body;
    EmptyState *m_empty;
    QUndoStack *m_undo;
    QList<CardFieldEditor *> m_editors;
    core::CardId m_card;
    QString m_wanted;
};

} // namespace hallmarker::ui
