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

#define HALLMARKER_CONCAT_(a, b) a##b
#define HALLMARKER_CONCAT(a, b) HALLMARKER_CONCAT_(a, b)

// The variables are numbered, because an expression may hold a lambda that leaves with an error itself.
#define HALLMARKER_TRY_(name, expression)                                                                              \
    do {                                                                                                               \
        if (auto name = expression; !name)                                                                             \
            return std::move(name).error();                                                                            \
    } while (false)

#define HALLMARKER_ASSIGN_(name, declaration, expression)                                                              \
    auto name = expression;                                                                                            \
    if (!name)                                                                                                         \
        return std::move(name).error();                                                                                \
    declaration = *std::move(name)

/// Leaves the surrounding function with the error of an expression that yields a Result.
#define HALLMARKER_TRY(expression) HALLMARKER_TRY_(HALLMARKER_CONCAT(hallmarkerTried_, __COUNTER__), (expression))

/// HALLMARKER_ASSIGN(const auto rows, readRows(path)): declares the variable or leaves with the error.
#define HALLMARKER_ASSIGN(declaration, expression)                                                                     \
    HALLMARKER_ASSIGN_(HALLMARKER_CONCAT(hallmarkerResult_, __COUNTER__), declaration, (expression))
