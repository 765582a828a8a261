#pragma once

#include "core/check/CheckRunner.h"
#include "ui/checks/ListedFindings.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

class QSplitter;
class QStackedLayout;

namespace hallmarker::ui {

class ClassRecordsView;
class FindingView;
class InlineMessage;
class PageHeader;
class RecordTable;
class RowsModel;
class RunCheckPanel;
class SidePanel;

/// Findings, newest of each question first; the chosen one beside the list; and a form to run a check.
class ChecksPage final : public Page {
    Q_OBJECT
public:
    explicit ChecksPage(PageServices &services);
    ~ChecksPage() override;
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("checks"); }
    QString title() const override { return tr("Checks"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    void openRecord(const QString &id) override;
    FilterBar *filterBar() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const std::shared_ptr<const ListedFindings> &listed);
    void settle();
    const core::JudgedFinding *findingOf(const QString &id) const;
    bool isFormShown() const;
    void showFinding(const QString &id);
    void askToRun(bool fromChosen);
    void showRecords(const QString &findingId, const QStringList &keyColumns);
    void leaveRecords();
    void askToAcceptGap(const QString &findingId, const QString &part);
    const core::Finding *chosenFinding() const;
    void run(const core::CheckOrder &order, const QString &title);

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    FilterBar *m_filter;
    RowsModel *m_rows;
    RecordTable *m_table;
    QSplitter *m_splitter;
    SidePanel *m_panel;
    QWidget *m_list;               ///< filter, findings and the chosen one
    QStackedLayout *m_stack;
    ClassRecordsView *m_records = nullptr; ///< in the place of the list while it is there
    std::shared_ptr<const ListedFindings> m_listed; ///< never null
    RefreshTurn m_turn;
    QString m_shownKey; ///< of the finding in the panel: id and what it is worth
    QString m_wanted; ///< chosen as soon as it is in the list
};

} // namespace hallmarker::ui
