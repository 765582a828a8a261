#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"
#include "ui/trail/TrailSource.h"

class QStackedLayout;

namespace hallmarker::ui {

class BusyMark;
class EmptyState;
class InlineMessage;
class PageHeader;
class PredictionImportView;
class PredictionList;
class TrailFiles;
class TrailView;

/// Logs of predictions, and from each prediction the way back to the sources.
class PredictionsPage final : public Page {
    Q_OBJECT
public:
    PredictionsPage(PageServices &services, const TrailSource &source);
    static PageDescriptor descriptor(const TrailSource &source);

    QString pageId() const override { return QStringLiteral("predictions"); }
    QString title() const override { return tr("Predictions"); }
    QList<Crumb> crumbs() const override;
    void crumbActivated(const QString &id) override;
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    /// A log.
    void openRecord(const QString &id) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *initialFocus() override;
    FilterBar *filterBar() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showView(QWidget *view);
    void showLogs(const QList<lineage::PredictionLog> &logs);
    void askForImport();
    void openTrail(const QString &prediction, const QString &log);
    /// In the log that is shown, else in whichever has it.
    void find(const QString &prediction);
    void back();
    bool mayWrite() const;

    TrailSource m_source;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    EmptyState *m_emptyState;
    PageHeader *m_header;
    InlineMessage *m_message;
    BusyMark *m_busy;
    PredictionList *m_list;
    PredictionImportView *m_import;
    TrailView *m_trail;
    TrailFiles *m_files;
    RefreshTurn m_turn;
    QString m_wanted; ///< a log, shown as soon as it is read
    bool m_hasLogs = false;
    int m_serial = 0;
};

} // namespace hallmarker::ui
