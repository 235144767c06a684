using System.CommandLine;
using System.CommandLine.Parsing;
using MeetingApis.Tool.Profiles;
using Spectre.Console;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis profile add</c></summary>
internal sealed class ProfileAddCommand : ToolCommand
{
    private readonly Argument<string> _name = new("name") { Description = "The name of the profile. The one named 'default' is used where nothing says which." };
    private readonly Option<string> _id = new("--id") { Description = "The id of the app: app id (Feishu, Lark), corp id (WeCom), app key (DingTalk).", HelpName = "ID", Required = true };
    private readonly Option<string?> _secretVariable = new("--secret-env") { Description = "The environment variable that holds the secret whenever the profile is used. Nothing is stored then.", HelpName = "VARIABLE" };
    private readonly Option<bool> _fromInput = new("--secret-stdin") { Description = "Read the secret from standard input and store it in a file that only you can read. Without this and --secret-env, you are asked for it." };
    private readonly Option<Uri?> _address = new("--address") { Description = "Where the API is, if not at the vendor's usual address: https://api.dingtalk.io, or a gateway.", HelpName = "URL", CustomParser = ParseAddress };
    private readonly Option<string?> _organizer = new("--organizer") { Description = "The person who organizes meetings and asks for rooms by default: a mobile number with country code, an e-mail address, or an id.", HelpName = "PERSON" };
    private readonly Option<bool> _replace = new("--replace") { Description = "Replace the profile if there is one of this name." };

    public ProfileAddCommand(MeetingApisTool tool)
        : base(
            tool,
            "add",
            "Add a profile. The vendor is given with --vendor; the secret never on the command line.",
            "meetingapis profile add work --vendor feishu --id cli_a1b2c3",
            "meetingapis profile add ci --vendor wecom --id ww0123 --secret-env WECOM_SECRET",
            "pass show dingtalk | meetingapis profile add default --vendor dingtalk --id ding0123 --secret-stdin --organizer +8613800138000")
    {
        Add(_name);
        Add(_id);
        Add(_secretVariable);
        Add(_fromInput);
        Add(_address);
        Add(_organizer);
        Add(_replace);
    }

    protected override async Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        string name = run.Value(_name)!;
        VendorChoice vendor = run.Vendor ?? throw new UsageException($"Say the vendor with --vendor: {string.Join(", ", VendorChoice.All.Select(static choice => choice.Name))}.");
        string? variable = run.Value(_secretVariable);
        if (variable is not null && run.Value(_fromInput))
        {
            throw new UsageException("--secret-env and --secret-stdin cannot be used together.");
        }

        var file = ProfileFile.Open(run.Host.ConfigFolder);
        if (file.Profiles.ContainsKey(name) && !run.Value(_replace))
        {
            throw new UsageException($"There is a profile '{name}' already. Add --replace to replace it.");
        }

        string? secret = variable is null ? await ReadSecretAsync(run, cancellationToken) : null;
        file.Set(name, new Profiles.Profile { Vendor = vendor.Name, Id = run.Value(_id)!.Trim(), Address = run.Value(_address), SecretVariable = variable, Organizer = run.Value(_organizer) }, secret);
        run.Note($"Added the profile '{name}'. Try it with 'meetingapis check --profile {name}'.");
        return ExitCode.Done;
    }

    private static Uri? ParseAddress(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && (address.Scheme is "https" or "http"))
        {
            return address;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no address. Write it like https://api.dingtalk.io.");
        return null;
    }

    private async Task<string> ReadSecretAsync(Invocation run, CancellationToken cancellationToken)
    {
        string? secret;
        if (run.Value(_fromInput))
        {
            secret = await run.Host.Input.ReadLineAsync(cancellationToken);
        }
        else if (run.Host.Status.Profile.Capabilities.Interactive && !run.Host.IsInputRedirected)
        {
            secret = await new TextPrompt<string>("Secret (it is not shown):") { IsSecret = true, Mask = null, AllowEmpty = true }.ShowAsync(run.Host.Status, cancellationToken);
        }
        else
        {
            throw new UsageException("There is no terminal to ask for the secret. Pipe it in with --secret-stdin, or name a variable with --secret-env.");
        }

        return secret?.Trim() is { Length: > 0 } given ? given : throw new UsageException("The secret is empty. Nothing was stored.");
    }
}
