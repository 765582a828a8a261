#pragma once

#include "ui/exercises/ExerciseContents.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

#include <optional>

class QStackedWidget;

namespace hallmarker::ui {

class ExerciseTable;
class FormPanel;
class InlineMessage;
class ListSection;
class PageHeader;

/// Tabletop exercises: those of the workspace, the scenarios to choose from, and the one that is played.
class ExercisesPage final : public Page {
    Q_OBJECT
public:
    explicit ExercisesPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("exercises"); }
    QString title() const override { return tr("Exercises"); }
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
    ExerciseTable &table() const { return *m_table; }

private:
    void show(const std::shared_ptr<const ExerciseContents> &contents);
    void open(const QString &exercise);
    /// First the scenario is chosen, then who plays what.
    void choose();
    FormPanel *seat(const QString &scenario);

    PageHeader *m_header;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    ListSection *m_list;
    ExerciseTable *m_table;
    RefreshTurn m_turn;
    QString m_open;
    std::optional<Draft> m_draft;
    std::shared_ptr<const ExerciseContents> m_contents;
};

} // namespace hallmarker::ui
