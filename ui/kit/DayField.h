#pragma once

#include <QLineEdit>

#include <optional>

namespace hallmarker::ui {

/// A day that may be left out: 2026-03-01, or as the person's language writes it. The day begins in UTC, as records keep it.
class DayField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    /// Start of the day; 0 when nothing is written; empty when it is not a day.
    std::optional<qint64> ms() const;
    void setMs(qint64 ms);
    /// What to say about a text that is not a day.
    static QString problemText();
};

/// The day of an instant as people of this language read it; "" for 0.
QString localDay(qint64 ms);
/// Day and time of an instant, as people of this language read it in their own zone.
QString localMoment(qint64 ms);
/// "in 12 days", "today", "3 days ago", seen from a time.
QString daysFrom(qint64 nowMs, qint64 thenMs);

} // namespace hallmarker::ui
