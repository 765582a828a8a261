#include "core/table/CodeVector.h"

namespace hallmarker::core {

namespace {

template <typename To, typename From>
std::vector<To> widenedCodes(const std::vector<From> &codes)
{
    std::vector<To> wide;
    wide.reserve(codes.capacity()); // keeps what reserve() was asked for
    wide.assign(codes.begin(), codes.end());
    return wide;
}

} // namespace

std::size_t CodeVector::size() const
{
    return std::visit([](const auto &codes) { return codes.size(); }, m_codes);
}

std::uint32_t CodeVector::at(std::size_t row) const
{
    switch (m_codes.index()) {
    case 0:
        return (*std::get_if<0>(&m_codes))[row];
    case 1:
        return (*std::get_if<1>(&m_codes))[row];
    default:
        return (*std::get_if<2>(&m_codes))[row];
    }
}

int CodeVector::widthBytes() const
{
    return 1 << m_codes.index();
}

void CodeVector::widenFor(std::uint32_t code)
{
    if (m_codes.index() == 0 && code > 0xff) {
        if (code > 0xffff)
            m_codes = widenedCodes<std::uint32_t>(std::get<0>(m_codes));
        else
            m_codes = widenedCodes<std::uint16_t>(std::get<0>(m_codes));
    } else if (m_codes.index() == 1 && code > 0xffff) {
        m_codes = widenedCodes<std::uint32_t>(std::get<1>(m_codes));
    }
}

void CodeVector::pushMany(std::uint32_t code, std::size_t count)
{
    widenFor(code);
    std::visit([&](auto &codes) {
        codes.insert(codes.end(), count, static_cast<typename std::decay_t<decltype(codes)>::value_type>(code));
    }, m_codes);
}

void CodeVector::popBack()
{
    std::visit([](auto &codes) { codes.pop_back(); }, m_codes);
}

void CodeVector::clear()
{
    std::visit([](auto &codes) { codes.clear(); }, m_codes);
}

void CodeVector::compact()
{
    std::visit([](auto &codes) { codes.shrink_to_fit(); }, m_codes);
}

void CodeVector::reserve(std::size_t rows)
{
    std::visit([&](auto &codes) { codes.reserve(rows); }, m_codes);
}

} // namespace hallmarker::core
