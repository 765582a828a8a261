#pragma once

#include "core/check/CheckProvider.h"

#include <memory>
#include <vector>

namespace hallmarker::core {

/// All checks of this program, by id.
class CheckRegistry {
public:
    void add(std::unique_ptr<CheckProvider> provider);
    /// nullptr when there is none.
    const CheckProvider *find(const QString &id) const;
    /// Sorted by id.
    std::vector<const CheckProvider *> all() const;

private:
    std::vector<std::unique_ptr<CheckProvider>> m_providers;
};

} // namespace hallmarker::core
