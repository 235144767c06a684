namespace MeetingApis.Tests.Contracts;

/// <summary>What code and page have to agree on, by the theory that asserts it.</summary>
internal static class ContractChecks
{
    public static IReadOnlyDictionary<string, Func<ContractOperation, ContractBook, CodeSide, Task<IEnumerable<string>>>> ByTheory { get; } =
        new Dictionary<string, Func<ContractOperation, ContractBook, CodeSide, Task<IEnumerable<string>>>>(StringComparer.Ordinal)
        {
            [nameof(ContractTheories.The_catalogue_states_the_facts_of_the_page)] = static (page, _, side) => Task.FromResult(CatalogueCheck.Offences(page, side)),
            [nameof(ContractTheories.A_request_sends_the_fields_of_the_page)] = static (page, book, side) => Task.FromResult(RequestCheck.Offences(page, book, side)),
            [nameof(ContractTheories.A_request_demands_what_the_page_requires)] = static async (page, _, side) => await RequiredCheck.OffencesAsync(page, side),
            [nameof(ContractTheories.A_request_keeps_the_limits_of_the_page)] = static async (page, _, side) => await LimitCheck.OffencesAsync(page, side),
            [nameof(ContractTheories.An_answer_reads_the_fields_of_the_page)] = static (page, book, side) => Task.FromResult(ResponseCheck.Offences(page, book, side)),
            [nameof(ContractTheories.Every_value_of_the_page_has_a_name)] = static (page, _, side) => Task.FromResult(EnumCheck.Offences(page, side)),
            [nameof(ContractTheories.The_example_of_the_page_is_sent_and_read)] = static async (page, _, side) => await ExampleCheck.OffencesAsync(page, side),
            [nameof(ContractTheories.Every_code_of_the_page_has_its_class)] = static (page, _, side) => Task.FromResult(ErrorCheck.Offences(page, side)),
        };
}
