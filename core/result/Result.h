#pragma once

#include "core/result/Error.h"

#include <tl/expected.hpp>

namespace hallmarker::core {

/// A value or an Error. A class of its own because an alias of the library type would not warn when it is ignored.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;

    Result(Error error) : Base(tl::unexpect, std::move(error)) {} // NOLINT(google-explicit-constructor)
    Result(Base base) : Base(std::move(base)) {}                  // NOLINT(google-explicit-constructor)

    bool isOk() const { return this->has_value(); }
};

/// Success or an Error.
template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
public:
    using Base = tl::expected<void, Error>;
    using Base::Base;

    Result() = default;
    Result(Error error) : Base(tl::unexpect, std::move(error)) {} // NOLINT(google-explicit-constructor)
    Result(Base base) : Base(std::move(base)) {}                  // NOLINT(google-explicit-constructor)

    bool isOk() const { return this->has_value(); }
};

} // namespace hallmarker::core

/// Leaves the surrounding function with the error of an expression that yields a Result.
#define HALLMARKER_TRY(expression)                                                                                     \
    do {                                                                                                               \
        if (auto hallmarkerTried = (expression); !hallmarkerTried)                                                     \
            return std::move(hallmarkerTried).error();                                                                 \
    } while (false)

#define HALLMARKER_CONCAT_(a, b) a##b
#define HALLMARKER_CONCAT(a, b) HALLMARKER_CONCAT_(a, b)

/// HALLMARKER_ASSIGN(const auto rows, readRows(path)): declares the variable or leaves with the error.
#define HALLMARKER_ASSIGN(declaration, expression)                                                                     \
    auto HALLMARKER_CONCAT(hallmarkerResult_, __LINE__) = (expression);                                                \
    if (!HALLMARKER_CONCAT(hallmarkerResult_, __LINE__))                                                               \
        return std::move(HALLMARKER_CONCAT(hallmarkerResult_, __LINE__)).error();                                      \
    declaration = *std::move(HALLMARKER_CONCAT(hallmarkerResult_, __LINE__))
