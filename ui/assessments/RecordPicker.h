#pragma once

#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTimer;

namespace hallmarker::ui {

class Session;

/// Finds something of the workspace to cite: by words, newest findings first as long as nothing is typed.
class RecordPicker final : public QWidget {
    Q_OBJECT
public:
    RecordPicker(Session &session, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }
    void start();

Q_SIGNALS:
    void picked(const QString &id);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void pickCurrent();

    Session &m_session;
    QLineEdit *m_field;
    QListWidget *m_list;
    QTimer *m_pause;
    int m_turn = 0; ///< an older answer does not overwrite a newer one
};

} // namespace hallmarker::ui
