#include "checks/dp/FourierTransform.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace hallmarker::checks {

FourierTransform::FourierTransform(std::size_t size) : m_size(size), m_cosines(size), m_sines(size)
{
    const std::size_t half = size / 2;
    for (std::size_t j = 0; j < half; ++j) {
        const double angle = -2 * std::numbers::pi * double(j) / double(size);
        m_cosines[half + j] = std::cos(angle);
        m_sines[half + j] = std::sin(angle);
    }
    for (std::size_t level = half / 2; level >= 1; level /= 2) {
        for (std::size_t j = 0; j < level; ++j) {
            m_cosines[level + j] = m_cosines[2 * level + 2 * j];
            m_sines[level + j] = m_sines[2 * level + 2 * j];
        }
    }
}

void FourierTransform::forward(double *real, double *imaginary) const
{
    forwardBlock(real, imaginary, m_size);
}

void FourierTransform::inverse(double *real, double *imaginary) const
{
    inverseBlock(real, imaginary, m_size);
    const double scale = 1 / double(m_size);
    for (std::size_t i = 0; i < m_size; ++i) {
        real[i] *= scale;
        imaginary[i] *= scale;
    }
}

std::size_t FourierTransform::mirrored(std::size_t place)
{
    // Bit-reversed, the frequencies with the same lowest set bit lie in one block [2^b, 2^(b+1)); -f mirrors the block.
    return place == 0 ? 0 : 3 * std::bit_floor(place) - 1 - place;
}

// Halves are finished one after the other, so that small blocks stay in the cache (Gentleman and Sande 1966, depth first).
void FourierTransform::forwardBlock(double *real, double *imaginary, std::size_t size) const
{
    if (size < 2)
        return;
    const std::size_t half = size / 2;
    const double *cosines = m_cosines.data() + half;
    const double *sines = m_sines.data() + half;
    double *highReal = real + half;
    double *highImaginary = imaginary + half;
    for (std::size_t j = 0; j < half; ++j) {
        const double a = real[j] - highReal[j];
        const double b = imaginary[j] - highImaginary[j];
        real[j] += highReal[j];
        imaginary[j] += highImaginary[j];
        highReal[j] = a * cosines[j] - b * sines[j];
        highImaginary[j] = a * sines[j] + b * cosines[j];
    }
    forwardBlock(real, imaginary, half);
    forwardBlock(highReal, highImaginary, half);
}

void FourierTransform::inverseBlock(double *real, double *imaginary, std::size_t size) const
{
    if (size < 2)
        return;
    const std::size_t half = size / 2;
    double *highReal = real + half;
    double *highImaginary = imaginary + half;
    inverseBlock(real, imaginary, half);
    inverseBlock(highReal, highImaginary, half);
    const double *cosines = m_cosines.data() + half;
    const double *sines = m_sines.data() + half;
    for (std::size_t j = 0; j < half; ++j) {
        const double a = highReal[j] * cosines[j] + highImaginary[j] * sines[j];
        const double b = highImaginary[j] * cosines[j] - highReal[j] * sines[j];
        highReal[j] = real[j] - a;
        highImaginary[j] = imaginary[j] - b;
        real[j] += a;
        imaginary[j] += b;
    }
}

} // namespace hallmarker::checks
