using Cabinet.Data.Meters;
using Cabinet.Data.Readings;

namespace Cabinet.Graph.Readings;

/// <summary>What one register shows. The value is as it was typed: <c>12345,6</c>, <c>12345.6</c> and <c>12 345</c> are all read.</summary>
/// <param name="Zone">The register.</param>
/// <param name="Value">What it shows, in the service's unit.</param>
public record ReadingValueInput(Zone Zone, string? Value);

/// <summary>A reading of one meter, all its zones together.</summary>
/// <param name="MeterId">The meter's id.</param>
/// <param name="Values">One value for each of the meter's zones.</param>
/// <param name="Confirm">True when the person was asked and says that the meter passed through zero.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record SubmitReadingInput(string MeterId, IReadOnlyList<ReadingValueInput> Values, bool? Confirm = null, string? IdempotencyKey = null);

/// <summary>The readings taken, or what was wrong.</summary>
/// <param name="Readings">One reading for each zone; null when something was wrong.</param>
/// <param name="Errors">What was wrong; empty when the readings were taken.</param>
public record SubmitReadingPayload(IReadOnlyList<Reading>? Readings, IReadOnlyList<UserError> Errors);

/// <summary>A waiting reading to take back; all zones that were handed in with it go too.</summary>
/// <param name="ReadingId">The reading's id.</param>
/// <param name="IdempotencyKey">The same key gets the first answer again.</param>
public record WithdrawReadingInput(string ReadingId, string? IdempotencyKey = null);

/// <summary>The readings taken back, or what was wrong.</summary>
/// <param name="Readings">The readings as they are now; null when something was wrong.</param>
/// <param name="Errors">What was wrong; empty when they were taken back.</param>
public record WithdrawReadingPayload(IReadOnlyList<Reading>? Readings, IReadOnlyList<UserError> Errors);
