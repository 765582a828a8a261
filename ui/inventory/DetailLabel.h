#pragma once

#include <QLabel>

namespace hallmarker::ui {

/// A paragraph in a narrow panel: plain text that wraps, however long its words are, and can be copied.
class DetailLabel final : public QLabel {
public:
    explicit DetailLabel(const QString &text, QWidget *parent = nullptr);
};

/// A heading inside of a panel.
class DetailHeading final : public QLabel {
public:
    explicit DetailHeading(const QString &text, QWidget *parent = nullptr);
};

} // namespace hallmarker::ui
