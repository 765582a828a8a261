#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace hallmarker::ui {

class BusyMark;

/// The lowest line: workspace, read-only, whether something is fetched, and the door to the jobs.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWorkspace(const QString &location, bool isReadOnly, const QString &actor);
    void setJobs(int running, const QString &newest);
    void setPending(int pending);
    QToolButton *jobsButton() const { return m_jobs; }

Q_SIGNALS:
    void jobsToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWorkspace();

    QString m_text; ///< of the workspace, whole
    QLabel *m_workspace;
    BusyMark *m_busy;
    QToolButton *m_jobs;
};

} // namespace hallmarker::ui
