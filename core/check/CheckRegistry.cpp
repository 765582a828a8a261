#include "core/check/CheckRegistry.h"

#include <algorithm>

namespace hallmarker::core {

void CheckRegistry::add(std::unique_ptr<CheckProvider> provider)
{
    Q_ASSERT(find(provider->definition().id) == nullptr);
    const auto after = [](const std::unique_ptr<CheckProvider> &a, const QString &id) { return a->definition().id < id; };
    const auto place = std::lower_bound(m_providers.begin(), m_providers.end(), provider->definition().id, after);
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
    all.reserve(m_providers.size());
    for (const auto &provider : m_providers)
        all.push_back(provider.get());
    return all;
}

} // namespace hallmarker::core
