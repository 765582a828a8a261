#pragma once

#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"
#include "ui/templates/TemplateContents.h"

#include <optional>

class QStackedLayout;

namespace hallmarker::ui {

class InlineMessage;
class TemplateEditor;
class TemplateList;

/// The questionnaires that assessments are begun with: read, copied, changed and saved as versions of one's own.
class TemplatesPage final : public Page {
    Q_OBJECT
public:
    explicit TemplatesPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("templates"); }
    QString title() const override { return tr("Templates"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    void restoreDraft(const Draft &draft) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const std::shared_ptr<const TemplateContents> &contents);
    void openEditor(const QString &id);
    void edit(const dpia::TemplateFiles &files, bool isReadOnly);
    void copy(const QString &id);
    void showView(QWidget *view);
    void back();
    void save();
    void exportFile();
    void importFile();
    bool isEditor() const;
    bool mayWrite() const;

    InlineMessage *m_message;
    QStackedLayout *m_stack;
    TemplateList *m_list;
    TemplateEditor *m_editor;
    RefreshTurn m_turn;
    std::shared_ptr<const TemplateContents> m_contents; ///< never null
    QString m_wanted;             ///< opened as soon as it is read
    std::optional<Draft> m_draft; ///< as well
    bool m_isRead = false;
};

} // namespace hallmarker::ui
