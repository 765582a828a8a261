#pragma once

#include "threats/exercise/ExerciseOutcome.h"

#include <QWidget>

namespace hallmarker::ui {

/// The course of an exercise as a picture: injects above the line, responses below it, and for each expectation the time there
/// was and when it was met. Colour is never alone: what was met is a filled dot, what was late a ring, what was missed a cross.
/// The table beside it says the same in words.
class ExerciseTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseTimeline(QWidget *parent = nullptr);

    void show(const threats::ExerciseRun &run, const threats::ExerciseOutcome &outcome);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }
    /// Where a minute stands.
    double xOf(double minute) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double rowHeight() const;

    QList<double> m_injects;
    QList<double> m_responses;
    QList<threats::ExpectationOutcome> m_expectations; ///< those whose inject came
    double m_endMinute = 1;
};

} // namespace hallmarker::ui
