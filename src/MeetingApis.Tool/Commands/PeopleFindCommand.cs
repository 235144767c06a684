using System.CommandLine;
using MeetingApis.Scheduling;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis people find</c></summary>
internal sealed class PeopleFindCommand : ToolCommand
{
    private readonly Argument<string[]> _people = new("person") { Description = "Mobile numbers with country code, such as +8613800138000, and e-mail addresses.", Arity = ArgumentArity.OneOrMore };

    public PeopleFindCommand(MeetingApisTool tool)
        : base(tool, "find", "Find the ids of people by mobile number or e-mail address.", "meetingapis people find +8613800138001 li@example.com", "meetingapis people find +8613800138001 --simulate")
    {
        Add(_people);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken) => run.WithVendorAsync(
        vendor: null,
        async session =>
        {
            string[] asked = run.Value(_people)!;
            session.ExpectInDryRun(asked, []);
            PeopleSearch search = await session.Scheduler.FindPeopleAsync(asked, cancellationToken);
            return () => run.Results.List(
                [.. search.Rows.Select(static row => new Row(row.MobileOrEmail, row.Person?.Id, row.Person?.Name, row.Person is null ? row.Explanation : null))],
                "Nobody was asked for.",
                new("Asked", static row => row.Asked),
                new("Id", static row => row.Id),
                new("Name", static row => row.Name),
                new("Problem", static row => row.Problem));
        },
        cancellationToken);

    private sealed record Row(string Asked, string? Id, string? Name, string? Problem);
}
