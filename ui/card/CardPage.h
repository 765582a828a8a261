#pragma once

#include "inventory/card/CardView.h"
#include "ui/card/CardExporter.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

#include <memory>
#include <utility>

class QComboBox;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTextBrowser;
class QTextDocument;
class QUndoStack;

namespace hallmarker::ui {

class CardExportPanel;
class CardFieldEditor;
class CardFigures;
struct LoadedCard;
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
    ~CardPage() override;
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
    void addDerived(FormColumn &form, const inventory::CardFieldSpec &spec);
    void load();
    void show(const LoadedCard &loaded);
    void showMessages();
    void showPreview();
    void store(CardFieldEditor *editor);
    void keepUnstored(CardFieldEditor *editor, const QJsonValue &value, const QJsonValue &stored, const core::Error &error);
    void keepDraft();
    void cite();
    void showExport(bool isShown);
    void exportAs(const CardExporter::Format &format);
    void openLink(const QString &target);
    QString chosenModel() const;

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;  ///< what went wrong or was done
    InlineMessage *m_warnings; ///< what is wrong with the card itself
    InlineMessage *m_gaps;     ///< what is missing, as links
    QComboBox *m_model;
    FormColumn *m_form;
    QScrollArea *m_scroll;
    std::pair<QString, QString> m_messages; ///< warnings and gaps, to be shown
    std::shared_ptr<QTextDocument> m_shown; ///< in the preview
    std::shared_ptr<QTextDocument> m_next;  ///< to be shown there
    QTextBrowser *m_preview;
    CardExportPanel *m_export;
    QStackedWidget *m_right;   ///< preview, or export
    CardFigures *m_figures = nullptr;
    QHash<QString, QLabel *> m_derived; ///< read-only fields by key
    QWidget *m_chooser;
    QSplitter *m_body;
    EmptyState *m_empty;
    QUndoStack *m_undo;
    QList<CardFieldEditor *> m_editors;
    core::CardId m_card;
    QString m_wanted;
    RefreshTurn m_turn;
};

} // namespace hallmarker::ui
