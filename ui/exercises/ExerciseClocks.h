#pragma once

#include "ui/exercises/ExerciseContents.h"

#include <QWidget>

class QLabel;

namespace hallmarker::ui {

/// The clocks of a run: the wall, the exercise, the story, and the terms of the law that run in it.
class ExerciseClocks final : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseClocks(QWidget *parent = nullptr);

    void show(const threats::ExerciseRun &run);
    void tick(qint64 nowMs);
    QString text() const;

private:
    std::optional<threats::ExerciseRun> m_run;
    QLabel *m_clock;
    QLabel *m_terms;
};

} // namespace hallmarker::ui
