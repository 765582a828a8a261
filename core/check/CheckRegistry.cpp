#include "core/check/CheckRegistry.h"

#include <algorithm>

namespace hallmarker::core {

void CheckRegistry::add(std::unique_ptr<CheckProvider> provider)
{
    Q_ASSERT(provider && !provider->definition().id.isEmpty());
    Q_ASSERT_X(find(provider->definition().id) == nullptr, "CheckRegistry", "a check of this id is registered already");
    const auto place = std::lower_bound(m_providers.begin(), m_providers.end(), provider, [](const auto &a, const auto &b) {
        return a->definition().id < b->definition().id;
    });
    m_providers.insert(place, std::move(provider));
}

const CheckProvider *CheckRegistry::find(const QString &id) const
{
    for (const auto &provider : m_providers) {
        if (provider->definition().id == id)
            return provider.get();
    }
    return nullptr;
}

std::vector<const CheckProvider *> CheckRegistry::all() const
{
    std::vector<const CheckProvider *> all;
    for (const auto &provider : m_providers)
        all.push_back(provider.get());
    return all;
}

} // namespace hallmarker::core
