# Counts from the runner's own report (xUnit's XML): the text it prints is for people.

passed=0
failed=0
skipped_names=()
failed_names=()

# A runner that ends without a report, or unhappily without a failed test, has itself failed.
count_report() {
    local project="$1" report="$2" status="$3" summary='' errors=0 failures=0 before="$failed"
    [[ ! -s $report ]] || summary="$(tr '\n' ' ' <"$report" | grep -o '<assembly [^>]*>' | head -n 1)" || true
    if [[ -n $summary ]]; then
        passed=$((passed + $(count_of passed "$summary")))
        failures="$(count_of failed "$summary")"
        errors="$(count_of errors "$summary")"
        failed=$((failed + failures + errors))
        collect_names "$project" "$report" Skip skipped_names
        collect_names "$project" "$report" Fail failed_names
        [[ $errors -eq 0 ]] || failed_names+=("$project: $errors fejl uden for en prøve, se ovenfor")
        [[ $(count_of total "$summary") -gt 0 ]] || fail_project "$project" "ingen prøver blev kørt"
    fi
    if [[ $status -ne 0 && $failed -eq $before ]]; then
        fail_project "$project" "programmet standsede uden at gøre prøverne færdige (kode $status)"
    elif [[ -z $summary && $failed -eq $before ]]; then
        fail_project "$project" "der kom ingen rapport"
    fi
}

fail_project() {
    failed=$((failed + 1))
    failed_names+=("$1: $2")
}

count_of() {
    sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$2"
}

collect_names() {
    local -n names="$4"
    local line
    while IFS= read -r line; do
        names+=("$1: $line")
    done < <(
        tr '\n' ' ' <"$2" | grep -oP "<test [^>]*result=\"$3\"[^>]*>(<reason>[^<]*|<failure[^>]*><message>[^<]{0,600})?" |
            sed -E 's/^<test .*[ ]name="([^"]*)"[^>]*>/\1/; s/<reason>(.*)/ (\1)/; s/<failure.*<message>/: /
                s/\\"/"/g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#x?[0-9A-Fa-f]+;/ /g; s/&amp;/\&/g'
    )
}

print_report() {
    local name
    echo
    for name in "${skipped_names[@]}"; do
        echo "Sprunget over: $name"
    done
    for name in "${failed_names[@]}"; do
        echo "Fejlet: $name"
    done
    echo "$passed passed, $failed failed"
}
