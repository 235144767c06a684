namespace MeetingApis.Tool.Profiles;

/// <summary>
/// Finds the app to call: the profile of the command line, that of the environment, credentials in the environment, and
/// at last the profile that is there.
/// </summary>
internal sealed class AppFinder(Invocation run)
{
    private const string ProfileVariable = "MEETINGAPIS_PROFILE";
    private const string DefaultProfile = "default";

    private ProfileFile? _file;

    private bool IsSecretNeedless => run.IsDryRun || run.IsSimulated;

    private ProfileFile File => _file ??= ProfileFile.Open(run.Host.ConfigFolder);

    /// <summary>Finds the app.</summary>
    /// <param name="vendor">The vendor that the arguments name. Null if they name none.</param>
    /// <exception cref="UsageException">There is none, or there are several and nothing says which.</exception>
    public App Find(MeetingVendor? vendor) => TryFind(vendor) ?? throw new UsageException(
        $"There are no credentials{(Wanted(vendor) is { } name ? $" for {name}" : "")}. Add a profile with 'meetingapis profile add', or set {Variables(vendor)}, or try it with --simulate.");

    /// <summary>Finds the app, if there is one, for a run that needs no credentials.</summary>
    /// <exception cref="UsageException">What the command line names is wrong.</exception>
    public App? TryFindForSimulation(MeetingVendor? vendor)
    {
        // With nothing said, the simulated office is the same for everybody, whatever profiles there are.
        return run.Profile is null && run.IsSimulated ? null : TryFind(vendor);
    }

    /// <summary>Finds the app, if there is one.</summary>
    /// <exception cref="UsageException">What is there is wrong, or there are several and nothing says which.</exception>
    private App? TryFind(MeetingVendor? vendor)
    {
        if (run.Profile is { } named)
        {
            return OfProfile(named, vendor);
        }

        if (Variable(ProfileVariable) is { } name)
        {
            return OfProfile(name, vendor);
        }

        List<VendorChoice> complete = [.. VendorChoice.All.Where(choice => Fits(choice, vendor) && Variable(choice.IdVariable) is not null)];
        if (complete.Count > 1)
        {
            throw new UsageException($"The environment has credentials for {string.Join(" and ", complete.Select(static choice => choice.Name))}. Say which with --vendor.");
        }

        return complete.Count == 1 ? OfEnvironment(complete[0]) : OnlyProfile(vendor);
    }

    private App OfEnvironment(VendorChoice choice) => new()
    {
        Vendor = choice.Vendor,
        Id = Variable(choice.IdVariable)!,
        Secret = Variable(choice.SecretVariable) ?? (IsSecretNeedless ? "" : throw new UsageException($"{choice.IdVariable} is set, but {choice.SecretVariable} is not.")),
        Address = Variable(choice.AddressVariable) is { } address ? AddressOf(address, choice.AddressVariable) : choice.Address,
        Organizer = Variable(choice.OrganizerVariable),
        Source = $"the variable {choice.IdVariable}",
    };

    private App? OnlyProfile(MeetingVendor? vendor)
    {
        List<string> fitting = [.. File.Profiles.Where(pair => Fits(VendorChoice.Named(pair.Value.Vendor), vendor)).Select(static pair => pair.Key)];
        if (fitting.Contains(DefaultProfile))
        {
            return OfProfile(DefaultProfile, vendor);
        }

        return fitting.Count switch
        {
            0 => null,
            1 => OfProfile(fitting[0], vendor),
            _ => throw new UsageException($"There are several profiles: {string.Join(", ", fitting)}. Say which with --profile, or name one of them '{DefaultProfile}'."),
        };
    }

    private App OfProfile(string name, MeetingVendor? vendor)
    {
        Profile profile = File.Get(name);
        var choice = VendorChoice.Named(profile.Vendor);
        if (!Fits(choice, vendor))
        {
            throw new UsageException($"The profile '{name}' is for {choice.Name}, but {Wanted(vendor)} is asked for.");
        }

        return new App
        {
            Vendor = choice.Vendor,
            Id = profile.Id,
            Secret = IsSecretNeedless ? "" : SecretOf(name, profile),
            Address = profile.Address ?? choice.Address,
            Organizer = profile.Organizer,
            Source = $"the profile '{name}'",
        };
    }

    private string SecretOf(string name, Profile profile) => profile.SecretVariable is { } variable
        ? Variable(variable) ?? throw new UsageException($"The profile '{name}' takes its secret from the environment variable {variable}, which is not set.")
        : File.SecretOf(name) ?? throw new UsageException($"The profile '{name}' has no secret. Add it again with 'meetingapis profile add {name} --replace'.");

    private bool Fits(VendorChoice choice, MeetingVendor? vendor) => (run.Vendor is null || run.Vendor == choice) && (vendor is null || vendor == choice.Vendor);

    private string? Wanted(MeetingVendor? vendor) => run.Vendor?.Name ?? (vendor is { } one ? VendorChoice.Of(one).Name : null);

    private string Variables(MeetingVendor? vendor)
    {
        VendorChoice choice = run.Vendor ?? (vendor is { } one ? VendorChoice.Of(one) : VendorChoice.All[0]);
        return $"{choice.IdVariable} and {choice.SecretVariable}";
    }

    private string? Variable(string name) => run.Host.Variable(name) is { Length: > 0 } value ? value : null;

    private static Uri AddressOf(string text, string source) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw new UsageException($"{source} is no address. Write it like https://open.feishu.cn.");
}
