// SPDX-License-Identifier: Apache-2.0
#include "domain/in_language.h"

#include <utility>

namespace atlas {

namespace {
thread_local std::optional<Language> spoken;
} // namespace

InLanguage::InLanguage(Language language) : m_before(std::exchange(spoken, language)) {}

InLanguage::~InLanguage() { spoken = m_before; }

std::optional<Language> InLanguage::current() { return spoken; }

} // namespace atlas
