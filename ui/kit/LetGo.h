#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace hallmarker::ui {

/// Lets go of something large in another thread: to free the texts of fifty thousand rows takes longer than a frame.
/// For values whose parts belong to no thread (lists, records, JSON), never for QObjects. `size`: small things go at once.
template <typename T>
void letGoElsewhere(T &&value, qsizetype size)
{
    constexpr qsizetype freedInNoTime = 500;
    auto held = std::make_shared<std::decay_t<T>>(std::forward<T>(value));
    if (size > freedInNoTime)
        QThreadPool::globalInstance()->start([held = std::move(held)]() mutable { held.reset(); });
}

} // namespace hallmarker::ui
