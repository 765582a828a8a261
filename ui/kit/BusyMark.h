#pragma once

#include <QWidget>

class QTimer;

namespace hallmarker::ui {

/// Says in place that something is being fetched, once it takes longer than 0.3 s.
class BusyMark final : public QWidget {
    Q_OBJECT
public:
    explicit BusyMark(QWidget *parent = nullptr);

    void start(const QString &text = {});
    void stop();
    bool isShown() const { return m_isShown; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QTimer *m_wait;
    QTimer *m_turn;
    int m_step = 0;
    bool m_isShown = false;
};

} // namespace hallmarker::ui
