#include "core/jobs/Progress.h"

namespace hallmarker::core {

namespace {

class NoProgress final : public Progress {
public:
    void report(const QString &, qint64, qint64) override {}
    bool isCancelled() const override { return false; }
};

} // namespace

Progress &Progress::none()
{
    static NoProgress instance;
    return instance;
}

} // namespace hallmarker::core
