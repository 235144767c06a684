using System.ComponentModel.DataAnnotations;

namespace MeetingApis.Samples.Scheduler;

/// <summary>
/// What a caller says of a meeting. Only what holds for every vendor is checked here; a vendor's own limits are the
/// library's business.
/// </summary>
public record MeetingBody : IValidatableObject
{
    [Required]
    public string? OrganizerId { get; init; }

    [Required]
    public string? Title { get; init; }

    [Required]
    public DateTimeOffset? Start { get; init; }

    [Required]
    public DateTimeOffset? End { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (End <= Start)
        {
            yield return new ValidationResult("The field End must be after Start.", [nameof(End)]);
        }
    }

    /// <summary>The plan. An endpoint sees a body only when nothing required is missing.</summary>
    internal MeetingPlan ToPlan() => new(OrganizerId!, Title!, Start!.Value, End!.Value);
}
