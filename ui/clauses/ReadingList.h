#pragma once

#include "dpia/clauses/ClauseReading.h"

#include <QWidget>

class QGridLayout;

namespace hallmarker::ui {

/// What of a clause a text says: an element a line, each with word and shape, and the sentences that take it back.
class ReadingList final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingList(QWidget *parent = nullptr);
    void show(const dpia::ClauseReading &reading);
    /// As it is read, for tests and screen readers.
    QStringList lines() const { return m_lines; }

private:
    void add(int status, const QString &word, const QString &text, const QString &toolTip);

    QGridLayout *m_grid;
    QStringList m_lines;
};

} // namespace hallmarker::ui
