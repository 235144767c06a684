namespace MeetingApis.Tests.Contracts;

/// <summary>What code and page have to agree on, by the theory that asserts it.</summary>
internal static class ContractChecks
{
    public static IReadOnlyDictionary<string, Func<ContractOperation, ContractBook, Task<IEnumerable<string>>>> ByTheory { get; } =
        new Dictionary<string, Func<ContractOperation, ContractBook, Task<IEnumerable<string>>>>(StringComparer.Ordinal)
        {
            [nameof(ContractTheories.The_catalogue_states_the_facts_of_the_page)] = static (page, _) => Task.FromResult(CatalogueCheck.Offences(page)),
            [nameof(ContractTheories.A_request_sends_the_fields_of_the_page)] = static (page, book) => Task.FromResult(RequestCheck.Offences(page, book)),
            [nameof(ContractTheories.A_request_demands_what_the_page_requires)] = static async (page, _) => await RequiredCheck.OffencesAsync(page),
            [nameof(ContractTheories.A_request_keeps_the_limits_of_the_page)] = static async (page, _) => await LimitCheck.OffencesAsync(page),
            [nameof(ContractTheories.An_answer_reads_the_fields_of_the_page)] = static (page, book) => Task.FromResult(ResponseCheck.Offences(page, book)),
            [nameof(ContractTheories.Every_value_of_the_page_has_a_name)] = static (page, _) => Task.FromResult(EnumCheck.Offences(page)),
            [nameof(ContractTheories.The_example_of_the_page_is_sent_and_read)] = static async (page, _) => await ExampleCheck.OffencesAsync(page),
            [nameof(ContractTheories.Every_code_of_the_page_has_its_class)] = static (page, _) => Task.FromResult(ErrorCheck.Offences(page)),
        };
}
