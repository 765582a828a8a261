#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

class JobsModel;

/// What runs and what ran: title, bar, time left, Cancel, and a log to copy. Below the page, opened from the status line.
class JobsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(JobsModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QWidget *widget = nullptr;
        QLabel *title = nullptr;
        QLabel *state = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *cancel = nullptr;
    };
    Row makeRow(quint64 id, const QString &title);
    void rebuild();
    void showStates();

    JobsModel &m_model;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QPushButton *m_clear;
    QHash<quint64, Row> m_widgets;
};

} // namespace hallmarker::ui
